export { PearlTask, PearlTaskList, type TaskStatus } from './lists/pearl-task-list';
export { PearlSummaryList, PearlSummaryValue, type SummaryRow } from './lists/pearl-summary-list';
export {
  PearlCell,
  PearlRowActions,
  PearlTable,
  type TableColumn,
  type TableSort,
} from './lists/pearl-table';
export { PearlPagination } from './lists/pearl-pagination';
export { PearlFilterBar, type ActiveFilter } from './lists/pearl-filter-bar';
