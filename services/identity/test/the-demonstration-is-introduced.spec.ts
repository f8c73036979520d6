import { identityAddressees, identityPeopleNamed, identityTeamsNamed } from '@pearls/contracts';
import { demonstrationId, demonstrationPassword, demonstrationPeople, demonstrationSecondFactor, demonstrationTeams } from '@pearls/reference/demonstration';
import { signIn } from '@pearls/contracts';
import { v4 } from 'uuid';
import { identityService } from '../src/index.js';
import { startIdentity, type Identity } from './start-identity.js';

describe('The people of the demonstration', () => {
  let identity: Identity;
  beforeAll(async () => {
    identity = await startIdentity();
    await identityService.seed!(identity.app, 'history');
    await identityService.seed!(identity.app, 'demonstration');
  });
  afterAll(() => identity.stop());
  const team = demonstrationTeams[0]!;

  it('are introduced once, however often the platform starts', async () => {
    const count = async () => (await identity.db.query<{ count: string }[]>(`select count(*) from people union all select count(*) from memberships union all select count(*) from event_log`)).map((row) => row.count);
    const before = await count();
    await identityService.seed!(identity.app, 'demonstration');
    expect(await count()).toEqual(before);
    expect(Number(before[0])).toBe(demonstrationPeople.length + demonstrationTeams.flatMap(({ members }) => members).length);
  });

  it('are told to other services by name, address and language when these need them', async () => {
    const teamId = demonstrationId(`team:${team.key}`);
    const assessor = demonstrationPeople.find(({ role }) => role === 'assessor')!;
    const { items, team: named } = await identity.questions.ask(identityAddressees, { teamId, personIds: [demonstrationId(`person:${assessor.key}`), v4()] });

    expect(named).toEqual({ id: teamId, name: team.name });
    expect(items).toEqual([
      ...team.members.map(({ key, name, email, language, teamRole }) => ({ personId: demonstrationId(`person:${key}`), name, email, language, role: teamRole })),
      { personId: demonstrationId(`person:${assessor.key}`), name: assessor.name, email: assessor.email, language: assessor.language },
    ]);
    expect(await identity.questions.ask(identityPeopleNamed, { ids: [demonstrationId('person:admin'), v4()] })).toEqual({ items: [{ personId: demonstrationId('person:admin'), name: 'Astrid Wallenius' }] });
    expect(await identity.questions.ask(identityTeamsNamed, { ids: [teamId] })).toEqual({ items: [{ id: teamId, name: team.name }] });
  });

  it('sign in with the password and the code that the console names', async () => {
    const { uid } = await identity.signUp({ email: 'visitor@town.example' });
    const admin = demonstrationPeople.find(({ role }) => role === 'administrator')!;
    const { step, proof } = await identity.visitor(signIn.signInByPassword, { params: { uid }, body: { email: admin.email, password: demonstrationPassword } });
    expect(step).toBe('second-factor');
    expect((await identity.visitor(signIn.signInBySecondFactor, { params: { uid }, body: { proof: proof!, code: identity.appCode(demonstrationSecondFactor) } })).step).toBe('finished');
  });
});
