import { randomUUID } from 'node:crypto';
import { applications, type Actor } from '@pearls/contracts';
import { aMember, aPerson } from '@pearls/testing';
import { aTownReady, startWithOpenCall, type OpenCall, type Town } from './builders.js';

describe('The reply kept for an Idempotency-Key', () => {
  let service: OpenCall;
  let town: Town;
  let other: Town;
  beforeAll(async () => {
    service = await startWithOpenCall();
    town = await aTownReady(service, 'rujiena');
    other = await aTownReady(service, 'hiiumaa');
  });
  afterAll(() => service.end());

  const answered = async (response: Response) => ({ status: response.status, body: (await response.json()) as Record<string, unknown> });
  const submit = async (actor: Actor, about: Town, idempotencyKey: string, declared = true) =>
    answered(await service.answer(actor, applications.submit, { params: { id: about.application.id }, body: { declared }, idempotencyKey }));

  it('is given again to who sent the same request, and to nobody else who knows the key', async () => {
    const key = randomUUID();
    const first = await submit(town, town, key);
    expect(first).toMatchObject({ status: 201, body: { state: 'submitted' } });
    expect(await submit(town, town, key)).toEqual(first);
    for (const stranger of [other, aPerson(), aMember(town.teamId, 'viewer'), service.secretary]) expect(await submit(stranger, town, key)).toMatchObject({ status: 404, body: { type: '/problems/not-found' } });
  });

  it('stands for no other operation, thing or content of the same person', async () => {
    const key = randomUUID();
    const member = { ...other, teams: [...other.teams, ...town.teams] };
    expect(await submit(member, other, key)).toMatchObject({ status: 201 });
    const reused = { status: 422, body: { type: '/problems/idempotency-key-reused' } };
    expect(await answered(await service.answer(member, applications.withdraw, { params: { id: other.application.id }, body: { reason: 'The council changed its mind.' }, idempotencyKey: key }))).toMatchObject(reused);
    expect(await submit(member, town, key)).toMatchObject(reused);
    expect(await submit(member, other, key, false)).toMatchObject(reused);
    expect(await service.as(other)(applications.read, { params: { id: other.application.id } })).toMatchObject({ state: 'submitted' });
  });
});
