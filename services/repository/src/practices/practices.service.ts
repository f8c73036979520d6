import { Injectable } from '@nestjs/common';
import { LANGUAGES, PracticeArchived, PracticeProposed, PracticeTakenBack, type Country, type Language, type PracticeDraft, type PracticeStart, type PracticeTranslationDraft } from '@pearls/contracts';
import { Conflict, NotFound, signatureOf, Unprocessable, type Caller } from '@pearls/domain';
import { find, lock, sameVersion, tell, transaction } from '@pearls/persistence';
import { findTool } from '@pearls/reference/playbook';
import { DataSource, In, type EntityManager } from 'typeorm';
import { KnownPlaces } from '../places/known-places.service.js';
import { Publications } from '../publications/publications.service.js';
import { News } from '../stories/news.service.js';
import { completenessOf, NEEDED_SENTENCE } from './completeness.js';
import { emptyDraft } from './empty-draft.js';
import { PracticeEntity } from './practice.entity.js';
import { ShownPractices } from './shown.service.js';
import { isStaff, visibleTo, writingTeamsOf } from './visibility.js';

/** Practices as their teams write them. */
@Injectable()
export class Practices {
  constructor(
    private readonly db: DataSource,
    private readonly places: KnownPlaces,
    private readonly publications: Publications,
    private readonly news: News,
    private readonly shown: ShownPractices,
  ) {}

  async read(caller: Caller, id: string) {
    return this.shown.whole(this.db.manager, caller, await find(this.db.manager, PracticeEntity, visibleTo(caller, { id })));
  }

  async start(caller: Caller, { teamId, kind, title, placeId }: PracticeStart) {
    if (!writingTeamsOf(caller).includes(teamId)) throw new NotFound('There is no team of yours with this id in which you may write.');
    const country = await this.countryOf(placeId);
    return transaction(this.db, caller, async (tx) => {
      const content = { ...emptyDraft(kind), title: title ?? '', ...(placeId && { placeId }) };
      const practice = PracticeEntity.start({ teamId, content, startedBy: signatureOf(caller) }, caller.at);
      Object.assign(practice, { placeId: placeId ?? null, country });
      return this.shown.whole(tx, caller, await tx.save(practice));
    });
  }

  async save(caller: Caller, id: string, version: number, draft: PracticeDraft) {
    mustKnowTools(draft);
    // Looked at first, so that nobody learns about places through a practice that is not theirs.
    await find(this.db.manager, PracticeEntity, { id, teamId: In(writingTeamsOf(caller)) });
    const country = await this.countryOf(draft.placeId);
    return this.change(caller, id, async (tx, practice) => {
      sameVersion(practice, version);
      practice.edit(structuredClone({ ...draft }), caller.at);
      Object.assign(practice, { placeId: draft.placeId ?? null, country });
      await tx.save(practice);
    });
  }

  translate(caller: Caller, id: string, language: string, version: number, draft: PracticeTranslationDraft | undefined) {
    return transaction(this.db, caller, async (tx) => {
      const practice = await lock(tx, PracticeEntity, visibleTo(caller, { id }));
      const writes = writingTeamsOf(caller).includes(practice.teamId);
      const published = practice.state === 'published' && isStaff(caller);
      if (!writes && !published) throw new NotFound();
      if (!LANGUAGES.includes(language as Language)) throw new Unprocessable('language-unknown', 'There is no language of the programme with this code.', [{ pointer: '/language', code: 'choice', message: `Choose one of: ${LANGUAGES.join(', ')}.` }]);
      if (language === practice.content.language) throw new Conflict('translation-is-original', 'The practice itself is written in this language.');
      if (!published && !practice.isEditable) throw new Conflict('practice-not-editable', 'It can be changed while it is a draft or when changes were asked for.');
      if (!draft && !practice.translations[language]) throw new NotFound();
      sameVersion(practice, version);
      practice.translate(language, draft && { ...draft }, caller.at);
      await tx.save(practice);
      if (published) await this.publications.write(tx, practice);
      return this.shown.whole(tx, caller, practice);
    });
  }

  submit(caller: Caller, id: string) {
    return this.change(caller, id, async (tx, practice) => {
      practice.submit(signatureOf(caller), caller.at);
      mustBeComplete(practice.content);
      await this.mustBeItsYear(tx, practice.content);
      await tx.save(practice);
      await tell(tx, caller, PracticeProposed, id, factOf(practice));
    });
  }

  recall(caller: Caller, id: string) {
    return this.change(caller, id, async (tx, practice) => {
      practice.recall(caller.at);
      await tx.save(practice);
      await tell(tx, caller, PracticeTakenBack, id, factOf(practice));
    });
  }

  revise(caller: Caller, id: string) {
    return this.change(caller, id, (tx, practice) => {
      practice.revise(caller.at);
      return tx.save(practice);
    });
  }

  abandon(caller: Caller, id: string, version: number) {
    return this.change(caller, id, async (tx, practice) => {
      sameVersion(practice, version);
      const { content, translations } = await this.publications.contentOf(tx, id);
      practice.abandon(content, translations, caller.at);
      Object.assign(practice, { placeId: content.placeId });
      await tx.save(practice);
      await tell(tx, caller, PracticeTakenBack, id, factOf(practice));
    });
  }

  archive(caller: Caller, id: string, reason: string) {
    return this.alsoStaff(caller, id, async (tx, practice) => {
      const wasPublic = practice.state === 'published';
      const wasRead = practice.state !== 'draft';
      practice.archive(reason, caller.at);
      await tx.save(practice);
      if (!wasPublic && wasRead) await tell(tx, caller, PracticeTakenBack, id, factOf(practice));
      if (!wasPublic) return;
      await this.publications.withdraw(tx, id);
      await this.news.takeBack(tx, `practice-published/${id}`);
      await tell(tx, caller, PracticeArchived, id, factOf(practice));
    });
  }

  restore(caller: Caller, id: string) {
    return this.alsoStaff(caller, id, async (tx, practice) => {
      practice.restore(caller.at);
      await mustBeTheOnlyOne(tx, practice);
      await tx.save(practice);
    });
  }

  private change(caller: Caller, id: string, work: (tx: EntityManager, practice: PracticeEntity) => Promise<unknown>) {
    return transaction(this.db, caller, async (tx) => {
      const practice = await lock(tx, PracticeEntity, { id, teamId: In(writingTeamsOf(caller)) });
      await work(tx, practice);
      return this.shown.whole(tx, caller, practice);
    });
  }

  /** What the staff may do too, once the practice has left its team's desk. */
  private alsoStaff(caller: Caller, id: string, work: (tx: EntityManager, practice: PracticeEntity) => Promise<unknown>) {
    return transaction(this.db, caller, async (tx) => {
      const practice = await lock(tx, PracticeEntity, visibleTo(caller, { id }));
      const writes = writingTeamsOf(caller).includes(practice.teamId);
      if (!writes && !(isStaff(caller) && ['published', 'archived'].includes(practice.state))) throw new NotFound();
      await work(tx, practice);
      return this.shown.whole(tx, caller, practice);
    });
  }

  private async countryOf(placeId: string | undefined): Promise<Country | null> {
    return placeId ? (await this.places.learn(placeId)).country : null;
  }

  private async mustBeItsYear(tx: EntityManager, { pearlYear, placeId }: PracticeDraft) {
    if (!pearlYear) return;
    const [title] = await tx.query<object[]>(`select 1 from pearl_profiles where place_id = $1 and title_year = $2 and opened_at is not null`, [placeId, pearlYear]);
    if (!title) throw new Unprocessable('not-its-title-year', 'The place did not hold the title in this year.', [{ pointer: '/content/pearlYear', code: 'choice', message: 'Choose a year in which the place was a Pearl, or leave it out.' }]);
  }
}

/** What facts about a practice carry. */
export const factOf = ({ id, teamId, kind, activityId }: PracticeEntity) => ({ practiceId: id, teamId, kind, ...(activityId && { activityId }) });

function mustBeComplete(content: PracticeDraft) {
  const { needed } = completenessOf(content);
  if (needed.length)
    throw new Unprocessable(
      'practice-incomplete',
      `${needed.length === 1 ? 'One thing is' : `${needed.length} things are`} still missing.`,
      needed.map((field) => ({ pointer: `/content/${field}`, code: 'missing', message: NEEDED_SENTENCE[field]! })),
    );
}

function mustKnowTools({ playbookTools }: PracticeDraft) {
  const unknown = playbookTools.flatMap((key, index) => (findTool(key) ? [] : [{ pointer: `/playbookTools/${index}`, code: 'unknown', message: 'The playbook has no tool of this name.' }]));
  if (unknown.length) throw new Unprocessable('tool-unknown', 'The playbook has no such tool.', unknown);
}

/** An activity becomes one practice; a second one may have been written while this was archived. */
async function mustBeTheOnlyOne(tx: EntityManager, { id, planId, activityId }: PracticeEntity) {
  if (!planId) return;
  const [other] = await tx.query<object[]>(`select 1 from practices where plan_id = $1 and activity_id = $2 and state <> 'archived' and id <> $3`, [planId, activityId, id]);
  if (other) throw new Conflict('practice-of-activity-exists', 'There is a practice about this activity already.');
}
