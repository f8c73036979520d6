import { Injectable } from '@nestjs/common';
import { StoryPublished, type Actor, type StoryAction, type StoryDraft, type StoryReviewDraft, type StoryStart, type StoryWorkFilter } from '@pearls/contracts';
import { Conflict, Forbidden, holdsAny, NotFound, signatureOf, Unprocessable, type Caller } from '@pearls/domain';
import { find, lock, sameVersion, tell, transaction } from '@pearls/persistence';
import { Brackets, DataSource, In, IsNull, Not, type EntityManager, type FindOptionsWhere } from 'typeorm';
import { cursorAt, placeOf } from '../lists/cursor.js';
import { KnownPlaces } from '../places/known-places.service.js';
import { isStaff } from '../practices/visibility.js';
import { slugFor } from '../slugs/slugs.js';
import { StoryEntity } from './story.entity.js';
import { storyLifecycle } from './story.lifecycle.js';

const PAGE = 50;
const RESERVED = ['in-work', 'feed'];
const SEEING = ['secretariat', 'administrator', 'auditor'] as const;

type Where = FindOptionsWhere<StoryEntity>;

const teamsIn = (actor: Actor, writing: boolean) => actor.teams.filter(({ role }) => !writing || role !== 'viewer').map(({ id }) => id);

/** A team's stories in work are its own; the staff see what the programme writes and what was handed in. */
function visibleTo(actor: Actor, where: Where = {}): Where[] {
  const own = teamsIn(actor, false);
  const ways: Where[] = own.length ? [{ ...where, teamId: In(own) }] : [];
  if (holdsAny(actor, SEEING)) ways.push({ ...where, teamId: IsNull() }, { ...where, state: In(['in_review', 'changes_asked', 'published']) }, { ...where, state: 'archived', submittedAt: Not(IsNull()) });
  return ways.length ? ways : [{ ...where, id: In([]) }];
}

const mayWrite = (actor: Actor, { teamId }: StoryEntity) => (teamId === null ? isStaff(actor) : teamsIn(actor, true).includes(teamId));

/** Stories as they are written and read before they are news. */
@Injectable()
export class Stories {
  constructor(
    private readonly db: DataSource,
    private readonly places: KnownPlaces,
  ) {}

  async list(caller: Caller, { teamId, state, cursor }: StoryWorkFilter) {
    const query = this.db.manager
      .createQueryBuilder(StoryEntity, 's')
      .where(new Brackets((inner) => inner.where(visibleTo(caller))))
      .orderBy('s.changedAt', 'DESC')
      .addOrderBy('s.id', 'DESC')
      .take(PAGE + 1);
    if (teamId) query.andWhere('s.team_id = :teamId', { teamId });
    if (state?.length) query.andWhere('s.state = any(:state)', { state });
    if (cursor) {
      const { at, id } = placeOf(cursor);
      query.andWhere('(s.changed_at, s.id) < (:at::timestamptz, :id::uuid)', { at, id });
    }
    const stories = await query.getMany();
    const items = stories.slice(0, PAGE);
    return { items: await this.shown(this.db.manager, caller, items), next: stories.length > PAGE ? cursorAt(items.at(-1)!.changedAt, items.at(-1)!.id) : undefined };
  }

  async read(caller: Caller, id: string) {
    return (await this.shown(this.db.manager, caller, [await find(this.db.manager, StoryEntity, visibleTo(caller, { id }))]))[0]!;
  }

  async start(caller: Caller, { teamId, ...content }: StoryStart) {
    if (teamId ? !teamsIn(caller, true).includes(teamId) : !isStaff(caller)) throw new NotFound('There is no team of yours with this id in which you may write.');
    if (content.placeId) await this.places.learn(content.placeId);
    return transaction(this.db, caller, async (tx) => {
      if (teamId) await mustBeAPearl(tx, teamId);
      const story = StoryEntity.start({ teamId: teamId ?? null, content: plain(content), startedBy: signatureOf(caller) }, caller.at);
      return this.one(tx, caller, await tx.save(story));
    });
  }

  async save(caller: Caller, id: string, version: number, content: StoryDraft) {
    const story = await find(this.db.manager, StoryEntity, visibleTo(caller, { id }));
    if (!mayWrite(caller, story)) throw new NotFound();
    if (content.placeId) await this.places.learn(content.placeId);
    return this.change(caller, id, (fresh) => {
      sameVersion(fresh, version);
      fresh.edit(plain(content), caller.at);
    });
  }

  submit(caller: Caller, id: string) {
    return this.change(caller, id, (story) => {
      story.submit(signatureOf(caller), caller.at);
      mustBeWhole(story.content);
    });
  }

  recall(caller: Caller, id: string) {
    return this.change(caller, id, (story) => story.recall(caller.at));
  }

  revise(caller: Caller, id: string) {
    return this.change(caller, id, (story) => story.revise(caller.at));
  }

  archive(caller: Caller, id: string) {
    return this.change(caller, id, (story) => story.archive(caller.at), true);
  }

  review(caller: Caller, id: string, { verdict, comment }: StoryReviewDraft) {
    return transaction(this.db, caller, async (tx) => {
      const story = await lock(tx, StoryEntity, visibleTo(caller, { id }));
      if (story.submittedBy === signatureOf(caller)) throw new Forbidden('reader-is-author', 'You handed this in. Somebody else reads it.');
      if (verdict === 'changes' && !comment.trim()) throw new Unprocessable('say-what-to-change', 'Say what should be changed.', [{ pointer: '/comment', code: 'missing', message: 'Say what should be changed, so that it can be done.' }]);
      if (verdict === 'changes') story.askForChanges(comment, caller.at);
      else {
        story.pass(caller.at);
        if (!story.hasSlug) story.slug = await slugFor(tx, 'stories', story.content.title.en, RESERVED);
        await tell(tx, caller, StoryPublished, id, { storyId: id, slug: story.slug });
      }
      return this.one(tx, caller, await tx.save(story));
    });
  }

  private change(caller: Caller, id: string, work: (story: StoryEntity) => void, alsoStaff = false) {
    return transaction(this.db, caller, async (tx) => {
      const story = await lock(tx, StoryEntity, visibleTo(caller, { id }));
      if (!mayWrite(caller, story) && !(alsoStaff && isStaff(caller) && story.state === 'published')) throw new NotFound();
      work(story);
      return this.one(tx, caller, await tx.save(story));
    });
  }

  private async one(tx: EntityManager, caller: Caller, story: StoryEntity) {
    return (await this.shown(tx, caller, [story]))[0]!;
  }

  private async shown(tx: EntityManager, caller: Caller, stories: StoryEntity[]) {
    const places = await this.places.named(tx, stories.map(({ placeId }) => placeId));
    return stories.map((story) => ({ ...story.content, ...story, placeName: places.get(story.placeId ?? '')?.displayName, actions: actionsOf(caller, story) }));
  }
}

function actionsOf(actor: Actor, story: StoryEntity): StoryAction[] {
  const writes = mayWrite(actor, story);
  const moves = storyLifecycle.actions(story.state);
  const reads = isStaff(actor) && story.state === 'in_review' && story.submittedBy !== signatureOf(actor);
  return [
    ...(writes && story.isEditable ? (['edit'] as const) : []),
    ...(['submit', 'recall', 'revise'] as const).filter((move) => writes && moves.includes(move)),
    ...(reads ? (['review'] as const) : []),
    ...((writes || (isStaff(actor) && story.state === 'published')) && moves.includes('archive') ? (['archive'] as const) : []),
  ];
}

const plain = (content: StoryDraft): StoryDraft => ({ ...content, links: content.links.map((one) => ({ ...one })) });

function mustBeWhole({ summary, text }: StoryDraft) {
  const missing = [...(summary ? [] : ['summary']), ...(text ? [] : ['text'])];
  if (missing.length) throw new Unprocessable('story-incomplete', 'A story is handed in with a summary and its text.', missing.map((field) => ({ pointer: `/${field}`, code: 'missing', message: 'This is needed.' })));
}

async function mustBeAPearl(tx: EntityManager, teamId: string) {
  const [title] = await tx.query<object[]>(`select 1 from pearl_profiles where team_id = $1 and opened_at is not null limit 1`, [teamId]);
  if (!title) throw new Conflict('not-a-pearl', 'Stories are written by teams of Pearls and by the programme.');
}
