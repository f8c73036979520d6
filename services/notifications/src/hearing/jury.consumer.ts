import { Injectable } from '@nestjs/common';
import { ConflictsDeclared, DeliberationStarted, PanelOpened, ScoringStarted, SheetReopened, SheetsCompleted, TitlesDecided, TitlesPublished, type DataOf, type Role } from '@pearls/contracts';
import { On, type Told } from '@pearls/messaging';
import type { EntityManager } from 'typeorm';
import { Known } from '../known/known.service.js';
import { Notices, type Telling } from '../notices/notices.service.js';
import { Todos, type Opening } from '../todos/todos.service.js';
import { Offers } from '../webhooks/offers.service.js';

type Panel = DataOf<typeof PanelOpened>;

const JURY: Role[] = ['juror', 'chair'];
const OFFICE: Role[] = ['secretariat', 'administrator'];

/** From the panel to the titles. What one juror has done shows in that juror's own list alone. */
@Injectable()
export class JuryConsumer {
  constructor(
    private readonly known: Known,
    private readonly notices: Notices,
    private readonly todos: Todos,
    private readonly offers: Offers,
  ) {}

  @On(PanelOpened)
  async hearPanelOpened(panel: Panel, tx: EntityManager, told: Told) {
    const { cycleId } = panel;
    await this.known.speakOfCycle(tx, cycleId);
    await this.todos.open(tx, { ...ofPanel(panel), kind: 'declare-conflicts', roles: JURY, due: 'plans-due' }, told);
    await this.todos.open(tx, { ...ofPanel(panel), kind: 'start-scoring', roles: OFFICE, due: 'jury-meets' }, told);
    await this.notices.tell(tx, told, { ...panel, dueKey: 'plans-due' }, [{ kind: 'panel-opened', to: { roles: JURY, cycleId } }]);
  }

  @On(ConflictsDeclared)
  async hearConflictsDeclared(panel: DataOf<typeof ConflictsDeclared>, tx: EntityManager, told: Told) {
    await this.todos.part(tx, 'declare-conflicts', panel.panelId, panel.personId, true, told);
    await this.todos.open(tx, { ...ofPanel(panel), kind: 'confirm-conflicts', roles: ['chair'], due: 'plans-due' }, told);
  }

  @On(ScoringStarted)
  async hearScoringStarted(panel: Panel, tx: EntityManager, told: Told) {
    for (const kind of ['declare-conflicts', 'confirm-conflicts', 'start-scoring'] as const) await this.todos.settle(tx, kind, panel.panelId, told);
    await this.todos.open(tx, { ...ofPanel(panel), kind: 'score-plans', roles: JURY, due: 'jury-meets' }, told);
    await this.notices.tell(tx, told, { ...panel, dueKey: 'jury-meets' }, [{ kind: 'scoring-started', to: { roles: JURY, cycleId: panel.cycleId } }]);
  }

  @On(SheetsCompleted)
  hearSheetsCompleted({ panelId, personId }: DataOf<typeof SheetsCompleted>, tx: EntityManager, told: Told) {
    return this.todos.part(tx, 'score-plans', panelId, personId, true, told);
  }

  @On(SheetReopened)
  async hearSheetReopened({ personId, ...panel }: DataOf<typeof SheetReopened>, tx: EntityManager, told: Told) {
    await this.todos.part(tx, 'score-plans', panel.panelId, personId, false, told);
    await this.notices.tell(tx, told, panel, [{ kind: 'sheet-reopened', to: { people: [personId] } }]);
  }

  @On(DeliberationStarted)
  async hearDeliberationStarted(panel: Panel, tx: EntityManager, told: Told) {
    await this.todos.settle(tx, 'score-plans', panel.panelId, told);
    await this.todos.open(tx, { ...ofPanel(panel), kind: 'decide-titles', roles: ['chair'], due: 'jury-meets' }, told);
    await this.notices.tell(tx, told, { ...panel }, [{ kind: 'deliberation-started', to: { roles: JURY, cycleId: panel.cycleId } }]);
  }

  /** Carries no result, and neither does what is told about it. */
  @On(TitlesDecided)
  async hearTitlesDecided({ embargoAt, ...panel }: DataOf<typeof TitlesDecided>, tx: EntityManager, told: Told) {
    const { cycleId } = panel;
    await this.todos.settle(tx, 'decide-titles', panel.panelId, told);
    await this.todos.open(tx, { ...ofPanel(panel), kind: 'release-result', roles: OFFICE, due: new Date(embargoAt) }, told);
    await this.notices.tell(tx, told, { ...panel, dueAt: embargoAt }, [
      { kind: 'titles-decided', to: { roles: JURY, cycleId } },
      { kind: 'office-titles-decided', to: { roles: ['secretariat'], cycleId } },
    ]);
  }

  /** One batch of one instant, the candidates first. */
  @On(TitlesPublished)
  async hearTitlesPublished({ cycleId, panelId, publishedAt, titles, others }: DataOf<typeof TitlesPublished>, tx: EntityManager, told: Told) {
    for (const title of titles) await this.known.town(tx, { cycleId, ...title }, 'candidate', 'handedIn', 'pearl');
    for (const other of others) await this.known.town(tx, { cycleId, ...other }, 'candidate', 'handedIn');
    for (const kind of ['score-plans', 'decide-titles', 'release-result'] as const) await this.todos.settle(tx, kind, panelId, told);
    const candidates: Telling[] = [
      ...titles.map(({ teamId, applicationId, planId, placeId }): Telling => ({ kind: 'title-awarded', to: { teams: [teamId] }, matter: { applicationId, planId, placeId } })),
      ...others.map(({ teamId, applicationId, planId, placeId }): Telling => ({ kind: 'title-not-awarded', to: { teams: [teamId] }, matter: { applicationId, planId, placeId } })),
    ];
    await this.notices.tell(tx, told, { cycleId }, [
      ...candidates,
      { kind: 'result-published', to: { roles: [...JURY, 'secretariat', 'contact'], cycleId } },
      { kind: 'result-public', to: { network: true, without: cycleId } },
    ]);
    await this.offers.offer(tx, 'jury.titles-published', { cycleId, publishedAt, titles }, told);
  }
}

const ofPanel = ({ cycleId, panelId }: Panel): Pick<Opening, 'about' | 'cycleId' | 'matter'> => ({ about: panelId, cycleId, matter: { cycleId, panelId } });
