import { juryFacts } from '@pearls/contracts';
import type { ServiceDefinition } from '@pearls/service';
import { DataSource } from 'typeorm';
import { CandidateEntity } from './candidates/candidate.entity.js';
import { ConflictEntity } from './conflicts/conflict.entity.js';
import { conflictLifecycle } from './conflicts/conflict.lifecycle.js';
import { DeliberationEntity } from './deliberation/deliberation.entity.js';
import { JuryModule } from './jury.module.js';
import { CreateJury1768000000000 } from './migrations/1768000000000-create-jury.js';
import { HeldRoleEntity } from './panels/held-role.entity.js';
import { JurorProfileEntity } from './panels/juror-profile.entity.js';
import { PanelEntity } from './panels/panel.entity.js';
import { panelLifecycle } from './panels/panel.lifecycle.js';
import { SeatEntity } from './panels/seat.entity.js';
import { TeamMemberEntity } from './panels/team-member.entity.js';
import { juryPolicy } from './policy.js';
import { ProtocolEntity } from './protocol/protocol.entity.js';
import { loadRegister } from './seed/register.js';
import { ScoreSheetEntity } from './sheets/score-sheet.entity.js';
import { scoreSheetLifecycle } from './sheets/score-sheet.lifecycle.js';
import { SheetRevisionEntity } from './sheets/sheet-revision.entity.js';
import { FeedbackEntity } from './titles/feedback.entity.js';
import { TitleEntity } from './titles/title.entity.js';

/** The international jury: panel, conflicts, score sheets, ranking, the selection rule, protocol and titles. */
export const juryService: ServiceDefinition = {
  name: 'jury',
  module: JuryModule,
  policy: juryPolicy,
  facts: juryFacts,
  lifecycles: [panelLifecycle, conflictLifecycle, scoreSheetLifecycle],
  entities: [
    PanelEntity,
    HeldRoleEntity,
    SeatEntity,
    JurorProfileEntity,
    TeamMemberEntity,
    CandidateEntity,
    ConflictEntity,
    ScoreSheetEntity,
    SheetRevisionEntity,
    DeliberationEntity,
    ProtocolEntity,
    TitleEntity,
    FeedbackEntity,
  ],
  migrations: [CreateJury1768000000000],
  async seed(app) {
    await app.get(DataSource).transaction((tx) => loadRegister(tx));
  },
};

export { differencesIn, resultOf, type DecisionRecord } from './protocol/decision-record.js';
export { rankingOf } from './ranking/field.js';
export { FIELD_PLANS, FIELD_SHEETS, FIELD_WAIVED, fieldOf } from './ranking/fields.service.js';
export { SAVE_SHEET } from './sheets/sheet-statements.js';
