export { PearlDialog } from './feedback/pearl-dialog';
export { PearlConfirm } from './feedback/pearl-confirm';
