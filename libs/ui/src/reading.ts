export { PearlCard } from './reading/pearl-card';
export { PearlDetails } from './reading/pearl-details';
export { PearlBreadcrumbs, type Breadcrumb } from './reading/pearl-breadcrumbs';
export { PearlStat } from './reading/pearl-stat';
export { PearlStepper } from './reading/pearl-stepper';
export { PearlButton, type ButtonKind } from './reading/pearl-button';
export type { PearlLink } from './reading/pearl-link';
