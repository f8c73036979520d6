import { people } from '@pearls/contracts';
import { generate } from 'otplib';
import { Administrator } from './administrator.js';
import { errand } from './errand.js';
import { Officer } from './officer.js';
import { A_WHILE, openScene, type Scene } from './scene.js';

const juror = { name: 'Solveig Brandt', email: 'solveig.brandt@heritage.example', password: 'amber over quiet harbours' };

describe('A juror enrols a second factor', () => {
  const step = errand();
  let scene: Scene;
  let office: Administrator;
  let person: Officer;
  let secret: string;

  beforeAll(async () => {
    scene = await openScene();
    office = await Administrator.comes(scene);
    person = await Officer.comes(scene);
    await office.signsInAs('admin');
  }, A_WHILE);
  afterAll(() => scene?.closes(), A_WHILE);

  step('who has signed up like everybody', async () => {
    await person.opens('/sign-up');
    await person.signsUp(juror);
    await person.entersTheCodeOf(await office.readsTheMailTo(juror.email, 'sign-up'));
    await person.arrivesAt(/^\/(account|applicant|signed-in)?/);
  });

  step('is given the role, and has to sign in anew', async () => {
    const { items } = await office.asks(people.listPeople, { query: { search: juror.email } });
    await office.asks(people.grantRole, { params: { id: items[0]!.id }, body: { role: 'juror', cycleId: '2028' } });
    const fresh = await Officer.comes(scene);
    await person.leaves();
    person = fresh;
    await person.signsIn(juror.email, '/account', juror.password);
    await person.seesHeading('Set up a second factor');
    await person.findsNothingInTheWay();
  });

  step('is told what to do when the code is wrong, and loses nothing', async () => {
    secret = (await person.page.locator('.secret').innerText()).replaceAll(' ', '');
    const right = await generate({ secret });
    await person.fills('Code of the app', right === '000000' ? '111111' : '000000');
    await person.clicks('Finish');
    await person.page.getByRole('alert').first().waitFor();
    await person.findsNothingInTheWay();
    expect((await person.page.locator('.secret').innerText()).replaceAll(' ', '')).toBe(secret);
  });

  step('types the code of the app and is in', async () => {
    await person.fills('Code of the app', await generate({ secret }));
    await person.clicks('Finish');
    await person.arrivesAt('/account');
    await person.findsNothingInTheWay();
  });

  step('shows it at every sign-in from then on', async () => {
    const again = await Officer.comes(scene);
    await again.signsIn(juror.email, '/account', juror.password);
    await again.fills('Code of the app', await generate({ secret, epoch: Date.now() / 1000 + 30 }));
    await again.clicks('Continue');
    await again.arrivesAt('/account');
  });
});
