export { findNutsRegion, isWithin, nuts3Of, nutsRegions, nutsVersion, type NutsRegion } from './nuts.js';
