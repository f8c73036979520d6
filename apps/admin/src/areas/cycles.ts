/** The cycles of the programme. Who opens one of these pages opens others: they come together. */
export { CyclePage } from '../cycle-page/cycle-page';
export { CyclesPage } from '../cycles-page/cycles-page';
export { EditCyclePage } from '../edit-cycle-page/edit-cycle-page';
export { NewCyclePage } from '../new-cycle-page/new-cycle-page';
