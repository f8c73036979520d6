import { jurySentenceTexts } from '@pearls/web/jury/jury-sentence-texts';
import type { Routes } from '@angular/router';
import { ConflictsPage } from '../conflicts-page/conflicts-page';
import { DeclarationsPage } from '../declarations-page/declarations-page';
import { DeliberationPage } from '../deliberation-page/deliberation-page';
import { DeskPage } from '../desk-page/desk-page';
import { OverviewPage } from '../overview-page/overview-page';
import { PlanPage } from '../plan-page/plan-page';
import { ProgressPage } from '../progress-page/progress-page';
import { RankingPage } from '../ranking-page/ranking-page';
import { PanelShell } from './panel-shell';

/** The work of one panel: from declaring to deciding. */
export const panelRoutes: Routes = [
  {
    path: '',
    resolve: { jurySentences: jurySentenceTexts },
    component: PanelShell,
    children: [
      {
        path: '',
        pathMatch: 'full',
        title: 'desk.title',
        component: DeskPage,
      },
      {
        path: 'conflicts',
        title: 'conflicts.title',
        component: ConflictsPage,
      },
      {
        path: 'plans/:plan',
        title: 'plan.title',
        data: { wide: true },
        component: PlanPage,
      },
      {
        path: 'overview',
        title: 'overview.title',
        component: OverviewPage,
      },
      {
        path: 'declarations',
        title: 'declarations.title',
        component: DeclarationsPage,
      },
      {
        path: 'progress',
        title: 'progress.title',
        component: ProgressPage,
      },
      {
        path: 'ranking',
        title: 'ranking.title',
        component: RankingPage,
      },
      {
        path: 'deliberation',
        title: 'deliberation.title',
        component: DeliberationPage,
      },
    ],
  },
];
