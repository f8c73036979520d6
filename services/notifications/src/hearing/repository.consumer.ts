import { Injectable } from '@nestjs/common';
import { PearlProfileOpened, PracticeArchived, PracticeProposed, PracticePublished, PracticeReturned, PracticeTakenBack, StoryPublished, type DataOf, type Role } from '@pearls/contracts';
import { On, type Told } from '@pearls/messaging';
import type { EntityManager } from 'typeorm';
import { Known } from '../known/known.service.js';
import { Notices } from '../notices/notices.service.js';
import { Todos } from '../todos/todos.service.js';
import { Offers } from '../webhooks/offers.service.js';

type Practice = DataOf<typeof PracticeProposed>;

const OFFICE: Role[] = ['secretariat', 'administrator'];
/** Readers answer within ten working days. */
const TARGET_DAYS = 14;
const DAY_MILLISECONDS = 86_400_000;

/** Practices on their way to the public, profiles and stories. */
@Injectable()
export class RepositoryConsumer {
  constructor(
    private readonly known: Known,
    private readonly notices: Notices,
    private readonly todos: Todos,
    private readonly offers: Offers,
  ) {}

  @On(PracticeProposed)
  async hearPracticeProposed(practice: Practice, tx: EntityManager, told: Told) {
    const { practiceId, activityId } = practice;
    await this.known.practice(tx, practice);
    await this.todos.settle(tx, 'change-practice', practiceId, told);
    if (activityId) await this.todos.settle(tx, 'share-activity', activityId, told);
    await this.todos.open(tx, { kind: 'moderate-practice', about: practiceId, roles: OFFICE, matter: { practiceId }, due: new Date(told.at.getTime() + TARGET_DAYS * DAY_MILLISECONDS) }, told);
    await this.notices.tell(tx, told, { practiceId }, [{ kind: 'office-practice-proposed', to: { roles: ['secretariat'] } }]);
  }

  @On(PracticeTakenBack)
  hearPracticeTakenBack({ practiceId }: Practice, tx: EntityManager, told: Told) {
    return this.end(tx, practiceId, told);
  }

  @On(PracticeReturned)
  async hearPracticeReturned({ practiceId, teamId }: Practice, tx: EntityManager, told: Told) {
    await this.todos.settle(tx, 'moderate-practice', practiceId, told);
    await this.todos.open(tx, { kind: 'change-practice', about: practiceId, team: teamId, matter: { practiceId } }, told);
    await this.notices.tell(tx, told, { practiceId }, [{ kind: 'practice-returned', to: { teams: [teamId] } }]);
  }

  @On(PracticePublished)
  async hearPracticePublished({ practiceId, teamId, kind, slug }: DataOf<typeof PracticePublished>, tx: EntityManager, told: Told) {
    await this.known.practice(tx, { practiceId, teamId });
    await this.end(tx, practiceId, told);
    await this.notices.tell(tx, told, { practiceId, slug, practiceNamed: 'yes' }, [{ kind: 'practice-published', to: { teams: [teamId] } }]);
    await this.offers.offer(tx, 'repository.practice-published', { practiceId, kind, slug }, told);
  }

  @On(PracticeArchived)
  async hearPracticeArchived({ practiceId, teamId }: Practice, tx: EntityManager, told: Told) {
    await this.end(tx, practiceId, told);
    await this.notices.tell(tx, told, { practiceId }, [{ kind: 'practice-archived', to: { teams: [teamId] } }]);
  }

  @On(PearlProfileOpened)
  async hearPearlProfileOpened({ placeId, cycleId, titleYear }: DataOf<typeof PearlProfileOpened>, tx: EntityManager, told: Told) {
    const teams = await tx.query<{ id: string }[]>(`select team_id as id from participations where cycle_id = $1 and place_id = $2 and pearl`, [cycleId, placeId]);
    if (teams.length) await this.notices.tell(tx, told, { placeId, cycleId, titleYear: String(titleYear) }, [{ kind: 'profile-opened', to: { teams: teams.map(({ id }) => id) } }]);
    await this.offers.offer(tx, 'repository.pearl-profile-opened', { placeId, cycleId, titleYear }, told);
  }

  @On(StoryPublished)
  hearStoryPublished({ storyId, slug }: DataOf<typeof StoryPublished>, tx: EntityManager, told: Told) {
    return this.offers.offer(tx, 'repository.story-published', { storyId, slug }, told);
  }

  private async end(tx: EntityManager, practiceId: string, told: Told) {
    await this.todos.settle(tx, 'moderate-practice', practiceId, told);
    await this.todos.settle(tx, 'change-practice', practiceId, told);
  }
}
