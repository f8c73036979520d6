import type { PearlFocus } from './historic-record.js';

/** What each Pearl set out to do. */
export const pearlFocuses: readonly PearlFocus[] = [
  {
    placeId: 'svendborg',
    year: 2024,
    focus:
      'Young people meet in creative communities that they shape themselves, as an answer to loneliness and discontent. The award was handed over among residents during the maritime days.',
    sources: ['svendborg-profile', 'svendborg-ceremony'],
  },
  {
    placeId: 'kiel',
    year: 2024,
    focus:
      'Culture for those who seldom get a ticket: a barcamp on the strength of local culture, concerts in the districts, a children’s opera, and a guide to everything that costs nothing.',
    sources: ['kiel-ceremony', 'kiel-barcamp', 'kiel-council'],
  },
  {
    placeId: 'jakobstad',
    year: 2024,
    focus:
      'The fire station of 1913 becomes a house of culture that anyone can walk into, run together with associations, in a town of two languages and many newcomers.',
    sources: ['jakobstad-profile', 'jakobstad-title'],
  },
  {
    placeId: 'rujiena',
    year: 2024,
    focus:
      'Residents clear an empty yard at 8 Rīga Street, turn it into a meeting place and vote on its name. Young people run a day of their own, and an exhibition reaches across the border to Estonia.',
    sources: ['rujiena-profile', 'rujiena-clean-up', 'rujiena-programme'],
  },
  {
    placeId: 'helsingborg',
    year: 2025,
    focus:
      'Art made together against loneliness, with children, young people and older residents: for one day children run the house of culture and guide the seniors.',
    sources: ['titles-2025', 'helsingborg-conference'],
  },
  {
    placeId: 'peipsiaare',
    year: 2025,
    focus:
      'Young people on the shore of Lake Peipus find reasons to stay: heritage as a resource, and a hackathon in which they work out their own ideas.',
    sources: ['titles-2025', 'peipsiaare-title'],
  },
  {
    placeId: 'alytus-district',
    year: 2025,
    focus:
      'The rural district around Alytus, a body of its own beside the partner city of the same name, is one of the six Pearls of 2025.',
    sources: ['titles-2025'],
  },
  {
    placeId: 'plock',
    year: 2025,
    focus:
      'Community theatre and shared heritage help residents of a city on the Vistula to feel that they belong.',
    sources: ['titles-2025', 'plock-conference'],
  },
  {
    placeId: 'kaskinen',
    year: 2025,
    focus:
      'Fix Kaskö: town, residents, summer residents and associations care together for the wooden town. Owners open their homes at a wooden-house fair that the town only coordinates.',
    sources: ['kaskinen-plan', 'kaskinen-fair', 'titles-2025'],
  },
  {
    placeId: 'smiltene',
    year: 2025,
    focus:
      'Residents and supporters renew the open-air stage on Jāņukalns and open it with hundreds of young performers; a residents’ council keeps the conversation going.',
    sources: ['titles-2025', 'smiltene-ceremony'],
  },
  {
    placeId: 'kristinestad',
    year: 2026,
    focus: 'The Cittaslow idea, calm and good living, moves from the town sign into everyday life.',
    sources: ['titles-2026-start'],
  },
  {
    placeId: 'schleswig',
    year: 2026,
    focus:
      'City quests made by young people, a gaming community, street art in the districts and an inclusive street festival bring life to empty corners of the town.',
    sources: ['boell-2026', 'schleswig-2026', 'titles-2026-start'],
  },
  {
    placeId: 'glucksburg',
    year: 2026,
    focus:
      'A seaside town that lives by the seasons brings its residents together all year: a culture barcamp, one calendar for everything, and events made by residents.',
    sources: ['boell-2026', 'titles-2026-start'],
  },
  {
    placeId: 'krosno',
    year: 2026,
    focus:
      'A town that is growing older invites everyone to take part in public life, whatever their age or origin.',
    sources: ['titles-2026-start'],
  },
];
