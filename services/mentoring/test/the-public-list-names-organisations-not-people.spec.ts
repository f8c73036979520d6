import { contactPoints, type PublicContact } from '@pearls/contracts';
import { anApplicant, aPartner, aPerson, aVisitor, type ServiceUnderTest } from '@pearls/testing';
import { aCandidate, aContact, startMentoring, type Contact, type MentoringUnderTest, type Town } from './builders.js';

type Actor = Parameters<ServiceUnderTest['as']>[0];

describe('The list of national contacts', () => {
  let service: MentoringUnderTest;
  let ilze: Contact;
  let town: Town;

  beforeAll(async () => {
    service = await startMentoring();
    ilze = await aContact(service, 'LV');
    const outi = await aContact(service, 'FI', { name: 'Outi Laine' });
    await aContact(service, 'EE', { name: 'Mari Tamm' });
    town = await aCandidate(service);
    const edit = (contact: Contact, organisation: string) => service.as(contact)(contactPoints.editContactPoint, { params: { id: contact.pointId }, version: 1, body: { organisation, webAddress: 'https://region.example/' } });
    await edit(ilze, 'Vidzeme Planning Region');
    await edit(outi, 'Regional Council of Ostrobothnia');
  });
  afterAll(() => service.end());

  const seenBy = async (actor: Actor) => (await service.as(actor)(contactPoints.listContacts)).items;
  const organisations = (items: PublicContact[]) => items.map(({ country, organisation, name, email }) => [country, organisation, name, email]);

  it.each<[string, () => Actor]>([
    ['nobody known', () => aVisitor],
    ['somebody signed in', () => aPerson()],
    ['a team that is no candidate', () => anApplicant()],
    ['a partner system', () => aPartner('contacts:read')],
  ])('gives %s organisations and web addresses, and nobody’s name', async (_, actor) => {
    const items = await seenBy(actor());
    expect(organisations(items)).toEqual([
      ['FI', 'Regional Council of Ostrobothnia', undefined, undefined],
      ['LV', 'Vidzeme Planning Region', undefined, undefined],
    ]);
    expect(items[0]!.webAddress).toBe('https://region.example/');
    expect(JSON.stringify(items)).not.toContain(ilze.id);
  });

  it('gives a candidate the name and address of its own country’s contact only', async () => {
    expect(organisations(await seenBy(town))).toEqual([
      ['FI', 'Regional Council of Ostrobothnia', undefined, undefined],
      ['LV', 'Vidzeme Planning Region', 'Ilze Ozola', 'ilze@contact.example'],
    ]);
  });

  it('leaves out those of whom nothing is written yet', async () => {
    expect((await seenBy(service.secretary)).some(({ country }) => country === 'EE')).toBe(false);
  });

  it('is written by the contact or the secretariat, never over a newer version or another’s name', async () => {
    const params = { id: ilze.pointId };
    await expect(service.as(ilze)(contactPoints.editContactPoint, { params, version: 1, body: { organisation: 'Too late' } })).rejects.toMatchObject({ status: 412 });
    const stranger = await aContact(service, 'DK', { name: 'Bente Holm' });
    await expect(service.as(stranger)(contactPoints.editContactPoint, { params, version: 2, body: { organisation: 'Not mine' } })).rejects.toMatchObject({ status: 404 });
    await expect(service.as(service.secretary)(contactPoints.editContactPoint, { params, version: 2, body: { organisation: 'Vidzeme Region' } })).resolves.toMatchObject({ organisation: 'Vidzeme Region', version: 3 });
  });
});
