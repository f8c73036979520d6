export { displayName, foldName, searchPlaces } from './names.js';
export type { Place, PlaceKind, PlaceName } from './place.js';
export { findPlace, places } from './register.js';
export { placesWithSurroundings, surroundingsOf } from './surroundings.js';
