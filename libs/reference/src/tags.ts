import type { Text } from './text.js';

/** One word of a vocabulary: a key that never changes and its wording. */
export interface Tag extends Text {
  readonly key: string;
}

/** What makes life in a place harder: the problem a plan answers. */
export const challenges: readonly Tag[] = [
  { key: 'depopulation', en: 'Depopulation', lv: 'Iedzīvotāju skaita samazināšanās' },
  { key: 'ageing', en: 'Ageing', lv: 'Sabiedrības novecošana' },
  { key: 'youth-leaving', en: 'Young people leaving', lv: 'Jauniešu aizbraukšana' },
  { key: 'loneliness', en: 'Loneliness', lv: 'Vientulība' },
  { key: 'social-division', en: 'Social division', lv: 'Sociālā plaisa' },
  { key: 'integration-of-newcomers', en: 'Integration of newcomers', lv: 'Jaunpienācēju iekļaušana' },
  { key: 'bilingual-community', en: 'Living in two languages', lv: 'Dzīve divās valodās' },
  { key: 'vacant-spaces', en: 'Vacant spaces', lv: 'Tukšas telpas un ēkas' },
  { key: 'seasonal-tourism', en: 'Seasonal tourism', lv: 'Sezonāls tūrisms' },
  { key: 'trust-in-institutions', en: 'Trust in institutions', lv: 'Uzticēšanās institūcijām' },
  { key: 'crisis-and-war', en: 'Crisis and war', lv: 'Krīzes un karš' },
  { key: 'low-participation', en: 'Low participation', lv: 'Zema līdzdalība' },
];

/** What a community gains when culture makes it stronger. */
export const resilienceDimensions: readonly Tag[] = [
  { key: 'trust', en: 'Trust', lv: 'Uzticēšanās' },
  { key: 'belonging', en: 'Belonging', lv: 'Piederība' },
  { key: 'participation', en: 'Participation', lv: 'Līdzdalība' },
  { key: 'inclusion', en: 'Inclusion', lv: 'Iekļaušana' },
  { key: 'wellbeing', en: 'Wellbeing', lv: 'Labbūtība' },
  { key: 'adaptability', en: 'Adaptability', lv: 'Spēja pielāgoties' },
  { key: 'intergenerational-ties', en: 'Ties between generations', lv: 'Paaudžu saikne' },
];

/** The arts and crafts an activity works with. */
export const culturalTools: readonly Tag[] = [
  { key: 'music', en: 'Music', lv: 'Mūzika' },
  { key: 'theatre', en: 'Theatre', lv: 'Teātris' },
  { key: 'visual-art', en: 'Visual art', lv: 'Vizuālā māksla' },
  { key: 'street-art', en: 'Street art', lv: 'Ielu māksla' },
  { key: 'heritage', en: 'Heritage', lv: 'Kultūras mantojums' },
  { key: 'crafts', en: 'Crafts', lv: 'Amatniecība' },
  { key: 'literature-library', en: 'Literature and library', lv: 'Literatūra un bibliotēka' },
  { key: 'film', en: 'Film', lv: 'Kino' },
  { key: 'festival', en: 'Festival', lv: 'Festivāls' },
  { key: 'food', en: 'Food', lv: 'Ēdiena kultūra' },
  { key: 'digital-games', en: 'Digital culture and games', lv: 'Digitālā kultūra un spēles' },
  { key: 'design', en: 'Design', lv: 'Dizains' },
];

/** How people take part. */
export const participationMethods: readonly Tag[] = [
  { key: 'barcamp', en: 'Barcamp', lv: 'Nekonference' },
  { key: 'hackathon', en: 'Hackathon', lv: 'Hakatons' },
  { key: 'co-design', en: 'Co-design', lv: 'Kopdarbs pie risinājuma' },
  { key: 'voting', en: 'Voting', lv: 'Balsošana' },
  { key: 'neighbourhood-meeting', en: 'Neighbourhood meeting', lv: 'Kaimiņu sanāksme' },
  { key: 'volunteering-day', en: 'Volunteering day', lv: 'Talka' },
  { key: 'storytelling', en: 'Storytelling', lv: 'Stāstu stāstīšana' },
  { key: 'youth-led', en: 'Led by young people', lv: 'Jauniešu vadīts darbs' },
  { key: 'mapping', en: 'Mapping', lv: 'Kartēšana' },
];

/** Whom an activity is made with and for. */
export const targetGroups: readonly Tag[] = [
  { key: 'children', en: 'Children', lv: 'Bērni' },
  { key: 'youth', en: 'Young people', lv: 'Jaunieši' },
  { key: 'seniors', en: 'Older people', lv: 'Seniori' },
  { key: 'families', en: 'Families', lv: 'Ģimenes' },
  { key: 'migrants', en: 'Migrants', lv: 'Migranti' },
  { key: 'people-with-disabilities', en: 'People with disabilities', lv: 'Cilvēki ar invaliditāti' },
  { key: 'second-home-owners', en: 'Second-home owners', lv: 'Vasarnīcu īpašnieki' },
  { key: 'whole-community', en: 'The whole community', lv: 'Visa kopiena' },
];

/** The kind of surroundings a place is. */
export const settings: readonly Tag[] = [
  { key: 'rural', en: 'Rural area', lv: 'Lauku teritorija' },
  { key: 'small-town', en: 'Small town', lv: 'Mazpilsēta' },
  { key: 'mid-sized-city', en: 'Mid-sized city', lv: 'Vidēja lieluma pilsēta' },
  { key: 'island', en: 'Island', lv: 'Sala' },
  { key: 'border', en: 'Border area', lv: 'Pierobeža' },
  { key: 'urban-district', en: 'District of a city', lv: 'Pilsētas apkaime' },
];

/** Where the people and organisations around the table come from. */
export const stakeholderSectors: readonly Tag[] = [
  { key: 'municipality', en: 'Municipality', lv: 'Pašvaldība' },
  { key: 'culture-and-creative', en: 'Culture and creative sector', lv: 'Kultūras un radošais sektors' },
  { key: 'civil-society', en: 'Associations and NGOs', lv: 'Biedrības un NVO' },
  { key: 'education', en: 'Education', lv: 'Izglītība' },
  { key: 'youth-work', en: 'Youth work', lv: 'Darbs ar jaunatni' },
  { key: 'social-services', en: 'Social services', lv: 'Sociālie dienesti' },
  { key: 'health', en: 'Health', lv: 'Veselība' },
  { key: 'business-and-tourism', en: 'Business and tourism', lv: 'Uzņēmējdarbība un tūrisms' },
  { key: 'urban-planning', en: 'Urban planning', lv: 'Pilsētplānošana' },
  { key: 'safety-and-preparedness', en: 'Safety and preparedness', lv: 'Drošība un gatavība krīzēm' },
  { key: 'sport', en: 'Sport', lv: 'Sports' },
  { key: 'faith-communities', en: 'Faith communities', lv: 'Reliģiskās kopienas' },
  { key: 'research', en: 'Research', lv: 'Pētniecība' },
  { key: 'media', en: 'Media', lv: 'Mediji' },
  { key: 'residents', en: 'Residents', lv: 'Iedzīvotāji' },
];

/** Every vocabulary by its stable name. */
export const vocabularies = {
  challenges,
  'resilience-dimensions': resilienceDimensions,
  'cultural-tools': culturalTools,
  'participation-methods': participationMethods,
  'target-groups': targetGroups,
  settings,
  'stakeholder-sectors': stakeholderSectors,
} as const;

/** The stable name of a vocabulary. */
export type VocabularyName = keyof typeof vocabularies;

/** The wording of a key in a vocabulary, or undefined when the key is unknown. */
export function findTag(vocabulary: VocabularyName, key: string): Tag | undefined {
  return vocabularies[vocabulary].find((tag) => tag.key === key);
}
