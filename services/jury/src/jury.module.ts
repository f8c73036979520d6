import { Module } from '@nestjs/common';
import { CandidatePlaces } from './candidates/candidate-places.service.js';
import { CandidatesConsumer } from './candidates/candidates.consumer.js';
import { ConflictsController } from './conflicts/conflicts.controller.js';
import { Conflicts } from './conflicts/conflicts.service.js';
import { Declarations } from './conflicts/declarations.service.js';
import { KnownTies } from './conflicts/known-ties.service.js';
import { Reconsiderations } from './conflicts/reconsiderations.service.js';
import { Decisions } from './deliberation/decisions.service.js';
import { DeliberationController, RecordsController } from './deliberation/deliberation.controller.js';
import { Deliberations } from './deliberation/deliberations.service.js';
import { Neighbours } from './neighbours/neighbours.service.js';
import { Blockers } from './panels/blockers.service.js';
import { Jurors } from './panels/jurors.service.js';
import { Members } from './panels/members.service.js';
import { PanelClock } from './panels/panel-clock.js';
import { JurorsController, PanelsController } from './panels/panels.controller.js';
import { Panels } from './panels/panels.service.js';
import { Phases } from './panels/phases.service.js';
import { SeatsConsumer } from './panels/seats.consumer.js';
import { Standings } from './panels/standings.service.js';
import { Protocols } from './protocol/protocols.service.js';
import { Records } from './protocol/records.service.js';
import { Fields } from './ranking/fields.service.js';
import { Rankings } from './ranking/rankings.service.js';
import { Desk } from './sheets/desk.service.js';
import { Progress } from './sheets/progress.service.js';
import { SheetList } from './sheets/sheet-list.service.js';
import { SheetsController } from './sheets/sheets.controller.js';
import { Sheets } from './sheets/sheets.service.js';
import { Feedback } from './titles/feedback.service.js';
import { Publications } from './titles/publications.service.js';
import { TitlesController } from './titles/titles.controller.js';
import { Titles } from './titles/titles.service.js';

@Module({
  controllers: [PanelsController, JurorsController, ConflictsController, SheetsController, DeliberationController, RecordsController, TitlesController],
  providers: [
    Blockers,
    CandidatePlaces,
    CandidatesConsumer,
    Conflicts,
    Decisions,
    Declarations,
    Deliberations,
    Desk,
    Feedback,
    Fields,
    Jurors,
    KnownTies,
    Members,
    Neighbours,
    PanelClock,
    Panels,
    Phases,
    Progress,
    Protocols,
    Publications,
    Rankings,
    Reconsiderations,
    Records,
    SeatsConsumer,
    SheetList,
    Sheets,
    Standings,
    Titles,
  ],
})
export class JuryModule {}
