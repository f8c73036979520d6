export { PearlTab, PearlTabs } from './reading/pearl-tabs';
