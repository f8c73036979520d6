export { candidacies } from './candidacies.js';
export { historicCycles } from './cycles.js';
export { historicEvents, type HistoricEvent } from './events.js';
export { programmePartners } from './partners.js';
export { pearlFocuses } from './pearls.js';
export { historicTimetable, programmeZone } from './timetable.js';
export type {
  Candidacy,
  HistoricCeremony,
  HistoricCycle,
  HistoricStep,
  PearlFocus,
  ProgrammePartner,
  PublishedDate,
  TimetableDate,
} from './historic-record.js';
