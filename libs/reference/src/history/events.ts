import type { SourceKey } from '../sources.js';
import type { Text } from '../text.js';

/** An event of the programme that took place. Only its days are on record. */
export interface HistoricEvent {
  /** Readable and stable. */
  readonly key: string;
  readonly kind: 'webinar' | 'exchange-visit' | 'local-ceremony' | 'joint-ceremony' | 'conference' | 'forum';
  /** The title years it was for. */
  readonly titleYears: readonly number[];
  readonly title: Text;
  readonly description: Text;
  /** The town; absent for what was online. */
  readonly placeId?: string;
  readonly on: string;
  readonly until?: string;
  /** What it was part of in the town. */
  readonly localEvent?: string;
  readonly sources: readonly SourceKey[];
}

const award = (town: string, year: number): Pick<HistoricEvent, 'kind' | 'titleYears' | 'title'> => ({
  kind: 'local-ceremony',
  titleYears: [year],
  title: { en: `${town} receives its title`, lv: `${town} saņem savu titulu` },
});

/** Forums, conferences, exchanges and ceremonies of the first three years, the earliest first. */
export const historicEvents: readonly HistoricEvent[] = [
  {
    ...award('Kiel', 2024),
    key: 'kiel-2024',
    placeId: 'kiel',
    on: '2024-03-01',
    localEvent: 'Barcamp of the city’s culture makers',
    description: { en: 'The title was handed over on a day on which about 120 people worked on culture in their city.', lv: 'Titulu pasniedza dienā, kurā ap 120 cilvēku kopā domāja par kultūru savā pilsētā.' },
    sources: ['kiel-ceremony'],
  },
  {
    key: 'forum-2024',
    kind: 'forum',
    titleYears: [2024],
    title: { en: 'Culture for Resilience Forum', lv: 'Forums “Kultūra izturētspējai”' },
    description: { en: 'The first forum of the programme: more than a hundred people from around the Baltic Sea in a town of two languages.', lv: 'Programmas pirmais forums: vairāk nekā simt cilvēku no visas Baltijas jūras apkārtnes pilsētā, kurā runā divās valodās.' },
    placeId: 'jakobstad',
    on: '2024-05-07',
    until: '2024-05-08',
    sources: ['forum-2024'],
  },
  {
    ...award('Jakobstad – Pietarsaari', 2024),
    key: 'jakobstad-2024',
    placeId: 'jakobstad',
    on: '2024-05-08',
    localEvent: 'Culture for Resilience Forum',
    description: { en: 'The town celebrated its title while its guests of the forum were there.', lv: 'Pilsēta svinēja savu titulu kopā ar foruma viesiem.' },
    sources: ['jakobstad-ceremony'],
  },
  {
    ...award('Rūjiena', 2024),
    key: 'rujiena-2024',
    placeId: 'rujiena',
    on: '2024-05-25',
    description: { en: 'A town of about three thousand people received its title.', lv: 'Savu titulu saņēma pilsēta, kurā dzīvo ap trīs tūkstošiem cilvēku.' },
    sources: ['rujiena-programme'],
  },
  {
    ...award('Svendborg', 2024),
    key: 'svendborg-2024',
    placeId: 'svendborg',
    on: '2024-05-31',
    localEvent: 'The maritime days',
    description: { en: 'The title was handed over in the middle of a town festival, among its residents.', lv: 'Titulu pasniedza pilsētas svētku vidū, starp tās iedzīvotājiem.' },
    sources: ['svendborg-ceremony'],
  },
  {
    key: 'exchange-kiel-2024',
    kind: 'exchange-visit',
    titleYears: [2024],
    title: { en: 'The Pearls of 2024 meet in Kiel', lv: '2024. gada pērles tiekas Ķīlē' },
    description: { en: 'Four Pearls showed each other their places and told what worked and what was hard, so that nobody repeats the same mistakes.', lv: 'Četras pērles rādīja cita citai savas vietas un stāstīja, kas izdevās un kas bija grūti, lai neviens neatkārtotu tās pašas kļūdas.' },
    placeId: 'kiel',
    on: '2024-09-18',
    until: '2024-09-19',
    sources: ['kiel-barcamp'],
  },
  {
    ...award('Smiltene', 2025),
    key: 'smiltene-2025',
    placeId: 'smiltene',
    on: '2025-06-01',
    localEvent: 'Opening of the renewed open-air stage',
    description: { en: 'More than seven hundred young performers opened the stage that residents had helped to renew.', lv: 'Vairāk nekā septiņi simti jauno mākslinieku atklāja estrādi, ko palīdzēja atjaunot iedzīvotāji.' },
    sources: ['smiltene-ceremony'],
  },
  {
    ...award('Kaskinen – Kaskö', 2025),
    key: 'kaskinen-2025',
    placeId: 'kaskinen',
    on: '2025-06-16',
    description: { en: 'A town of about 1,240 people received its title.', lv: 'Savu titulu saņēma pilsēta, kurā dzīvo ap 1240 cilvēku.' },
    sources: ['kaskinen-ceremony'],
  },
  {
    key: 'conference-plock-2025',
    kind: 'conference',
    titleYears: [2025],
    title: { en: 'Network conference “Engage and Activate”', lv: 'Tīkla konference “Iesaistīt un rosināt”' },
    description: { en: 'The network on study visits to community theatre and heritage projects.', lv: 'Tīkla dalībnieki iepazina kopienas teātra un kultūras mantojuma projektus.' },
    placeId: 'plock',
    on: '2025-09-17',
    until: '2025-09-19',
    sources: ['plock-conference'],
  },
  {
    key: 'forum-2025',
    kind: 'forum',
    titleYears: [2025, 2026],
    title: { en: 'Culture for Resilience Forum 2025', lv: 'Forums “Kultūra izturētspējai” 2025' },
    description: { en: 'Three days that looked back on the first years of the programme, and closed with a clear wish that it goes on.', lv: 'Trīs dienas, kas atskatījās uz programmas pirmajiem gadiem un noslēdzās ar skaidru vēlmi to turpināt.' },
    placeId: 'varde',
    on: '2025-11-25',
    until: '2025-11-27',
    sources: ['forum-2025'],
  },
  {
    key: 'joint-ceremony-2026',
    kind: 'joint-ceremony',
    titleYears: [2026],
    title: { en: 'Four Pearls of 2026 receive their titles', lv: 'Četras 2026. gada pērles saņem savus titulus' },
    description: { en: 'For the first time all titles of a year were handed over together, before the year began.', lv: 'Pirmo reizi visi gada tituli tika pasniegti kopā, vēl pirms gada sākuma.' },
    placeId: 'varde',
    on: '2025-11-27',
    localEvent: 'Culture for Resilience Forum 2025',
    sources: ['joint-ceremony-2026'],
  },
  {
    key: 'kick-off-2026',
    kind: 'webinar',
    titleYears: [2026],
    title: { en: 'The title year 2026 begins', lv: 'Sākas 2026. gada tituls' },
    description: { en: 'The four Pearls of 2026 began their title year with a meeting online.', lv: 'Četras 2026. gada pērles sāka savu titula gadu ar tikšanos tiešsaistē.' },
    on: '2026-01-20',
    sources: ['titles-2026-start'],
  },
];
