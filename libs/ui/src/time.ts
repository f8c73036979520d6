export { UiClock } from './time/ui-clock';
export { PearlMoment } from './time/pearl-moment';
export { momentText } from './time/moment-text';
export { PearlTimeline, type TimelinePhase } from './time/pearl-timeline';
