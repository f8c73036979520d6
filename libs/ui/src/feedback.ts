export { PearlSaveState, type SaveState } from './feedback/pearl-save-state';
export { PearlNotification, type NoticeTone } from './feedback/pearl-notification';
export { PearlToasts } from './feedback/pearl-toasts';
export { Toasts } from './feedback/toasts';
export { PearlStatus, type StatusTone } from './feedback/pearl-status';
export { PearlConfirmationPanel } from './feedback/pearl-confirmation-panel';
export { PearlEmpty } from './feedback/pearl-empty';
export { PearlLoading } from './feedback/pearl-loading';
export { PearlFailure } from './feedback/pearl-failure';
