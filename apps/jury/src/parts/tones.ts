import type { ConflictState, PanelState, SheetState, Standing } from '@pearls/contracts';
import type { StatusTone } from '@pearls/ui/feedback';

const panelTones: Record<PanelState, StatusTone> = {
  forming: 'neutral',
  declaring: 'attention',
  scoring: 'attention',
  deliberation: 'attention',
  decided: 'info',
  published: 'good',
};
/** The colour of a state; the words carry the meaning. */
export const panelTone = (state: PanelState): StatusTone => panelTones[state];

const sheetTones: Record<SheetState | 'recused' | 'undeclared', StatusTone> = {
  not_started: 'neutral',
  draft: 'info',
  final: 'good',
  reopened: 'attention',
  waived: 'done',
  recused: 'done',
  undeclared: 'attention',
};
export const sheetTone = (state: SheetState | 'recused' | 'undeclared'): StatusTone => sheetTones[state];

const conflictTones: Record<ConflictState, StatusTone> = {
  undeclared: 'attention',
  none: 'good',
  declared: 'info',
  suggested: 'attention',
  confirmed_recused: 'neutral',
  judged_not_a_conflict: 'good',
};
export const conflictTone = (state: ConflictState): StatusTone => conflictTones[state];

const standingTones: Record<Standing, StatusTone> = {
  base: 'good',
  extra: 'good',
  'held-back': 'attention',
  'not-awarded': 'neutral',
  open: 'info',
  'stepped-back': 'done',
  unscored: 'bad',
};
export const standingTone = (standing: Standing): StatusTone => standingTones[standing];
