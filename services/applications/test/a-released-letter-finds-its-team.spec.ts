import { connect } from '@nats-io/transport-node';
import { Addressees, applicationsLetter, AddresseesAsked, identityAddressees, project, read, type Letter } from '@pearls/contracts';
import { questionSubject } from '@pearls/messaging';
import { standsInFor } from '@pearls/testing';
import { v4 } from 'uuid';
import { aTownThatSubmitted, startWithOpenCall, type OpenCall } from './builders.js';

describe('A released letter', () => {
  let service: OpenCall;
  beforeAll(async () => (service = await startWithOpenCall()));
  afterAll(() => service.end());

  it('goes to everyone in the team who may write, with words and a way back', async () => {
    const town = await aTownThatSubmitted(service);
    const bus = await connect({ servers: service.nats.url });
    // Identity is another service: here it is played by a subscription that speaks its contract.
    standsInFor<AddresseesAsked>(bus, identityAddressees, (packet) => {
      const asked = read(AddresseesAsked, packet);
      const items = ['owner', 'viewer'].map((role) => ({ personId: v4(), email: `${role}@rujiena.example`, name: `The ${role}`, language: 'lv', role }));
      return asked.teamId === town.teamId ? project(Addressees, { items }) : { items: [] };
    });
    const [row] = await service.db.query<{ id: string }[]>(`select id from letters where kind = 'application-receipt'`);

    const answer = await bus.request(questionSubject(applicationsLetter.name), JSON.stringify({ id: 'one', data: { letterId: row!.id } }), { timeout: 5_000 });

    const { response } = answer.json<{ response: Letter }>();
    expect(response).toMatchObject({
      subject: 'We have received the application of Rūjiena',
      to: [{ email: 'owner@rujiena.example' }],
      action: { url: `http://localhost:8080/applicant/applications/${town.application.id}` },
    });
    expect(response.paragraphs.join(' ')).toContain('Friday, 5 March 2027');
    await bus.close();
  });
});
