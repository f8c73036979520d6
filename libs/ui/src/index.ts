export { englishUiTexts, type PluralText, type UiDictionary, type UiTextKey } from './texts/english-ui-texts';
export { UiTexts } from './texts/ui-texts';

export { PearlPageFrame, type NavItem } from './frame/pearl-page-frame';
export { PearlLanguageSwitch, type LanguageOption } from './frame/pearl-language-switch';
export { PearlMark } from './frame/pearl-mark';

export { PearlForm, type Problem } from './forms/pearl-form';
export { PearlErrorSummary } from './forms/pearl-error-summary';
export type { ErrorInput } from './forms/shown-errors';
export { describeError } from './forms/describe-error';
export { PearlField } from './forms/pearl-field';
export { PearlChoice, type ChoiceOption } from './forms/pearl-choice';
export { PearlChoices } from './forms/pearl-choices';
export { PearlCheckbox } from './forms/pearl-checkbox';
export { PearlDate } from './forms/pearl-date';
export { PearlCombobox, type ComboboxOption } from './forms/pearl-combobox';
export { PearlFile, type FileEntry } from './forms/pearl-file';
export { fileSize } from './forms/file-size';
export { PearlRepeater, PearlRow } from './forms/pearl-repeater';
export { PearlButton, type ButtonKind } from './forms/pearl-button';

export { PearlTask, PearlTaskList, type TaskStatus } from './lists/pearl-task-list';
export { PearlSummaryList, PearlSummaryValue, type SummaryRow } from './lists/pearl-summary-list';
export { PearlCell, PearlRowActions, PearlTable, type TableColumn, type TableSort } from './lists/pearl-table';
export { PearlPagination } from './lists/pearl-pagination';
export { PearlFilterBar, type ActiveFilter } from './lists/pearl-filter-bar';

export { PearlSaveState, type SaveState } from './feedback/pearl-save-state';
export { PearlNotification, type NoticeTone } from './feedback/pearl-notification';
export { PearlToasts } from './feedback/pearl-toasts';
export { Toasts } from './feedback/toasts';
export { PearlStatus, type StatusTone } from './feedback/pearl-status';
export { PearlDialog } from './feedback/pearl-dialog';
export { PearlConfirm } from './feedback/pearl-confirm';
export { PearlConfirmationPanel } from './feedback/pearl-confirmation-panel';
export { PearlEmpty } from './feedback/pearl-empty';
export { PearlLoading } from './feedback/pearl-loading';
export { PearlFailure } from './feedback/pearl-failure';

export { UiClock } from './time/ui-clock';
export { PearlMoment } from './time/pearl-moment';
export { momentText } from './time/moment-text';
export { PearlTimeline, type TimelinePhase } from './time/pearl-timeline';

export { PearlCard } from './reading/pearl-card';
export { PearlDetails } from './reading/pearl-details';
export { PearlBreadcrumbs, type Breadcrumb } from './reading/pearl-breadcrumbs';
export { PearlStat } from './reading/pearl-stat';
export { PearlStepper } from './reading/pearl-stepper';
export { PearlTab, PearlTabs } from './reading/pearl-tabs';
export type { PearlLink } from './reading/pearl-link';
