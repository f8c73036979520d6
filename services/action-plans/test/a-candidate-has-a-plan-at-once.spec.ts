import { CandidateSelected, PlanOpened, plans } from '@pearls/contracts';
import { aMember, eventually, startService, type ServiceUnderTest } from '@pearls/testing';
import { v4 } from 'uuid';
import { actionPlansService } from '../src/index.js';

describe('A candidate has a plan at once', () => {
  let service: ServiceUnderTest;
  const teamId = v4();
  const candidate = { applicationId: v4(), cycleId: '2028', teamId, placeId: 'rujiena', country: 'LV' as const };

  beforeAll(async () => (service = await startService(actionPlansService, { env: { FILES_FOLDER: '/tmp' } })));
  afterAll(() => service.stop());

  it('when it is selected, however often that is told', async () => {
    const id = v4();
    await service.hears(CandidateSelected, candidate.applicationId, candidate, id);
    await service.hears(CandidateSelected, candidate.applicationId, candidate);
    await eventually(async () => expect(await service.db.query(`select 1 from inbox where consumer = 'Opening.selected'`)).toHaveLength(2));
    const { items } = await service.as(aMember(teamId))(plans.listPlans, {});
    expect(items).toMatchObject([{ applicationId: candidate.applicationId, state: 'in_work', sectionsTotal: 15 }]);
    expect(await service.told(PlanOpened)).toHaveLength(1);
  });

  it('and the bus hears of it', async () => {
    await eventually(async () => {
      const [fact] = await service.db.query<{ published_at: Date | null }[]>(`select published_at from event_log where type = $1`, [PlanOpened.type]);
      expect(fact!.published_at).not.toBeNull();
    });
  });
});
