import type { ProgrammePartner } from './historic-record.js';

/** The twelve partners of the founding project, 2023–2025. Source: the partner list at `project-partners`. */
export const programmePartners: readonly ProgrammePartner[] = [
  {
    key: 'cbss',
    name: 'Council of the Baltic Sea States, Secretariat',
    city: 'Stockholm',
    country: 'SE',
    role: 'lead',
    mentors: [],
  },
  {
    key: 'ostrobothnia',
    name: 'Regional Council of Ostrobothnia',
    country: 'FI',
    role: 'partner',
    mentors: ['FI'],
  },
  {
    key: 'ndpc',
    name: 'Northern Dimension Partnership on Culture, Secretariat',
    country: 'LV',
    role: 'partner',
    mentors: [],
  },
  {
    key: 'danish-cultural-institute',
    name: 'Danish Cultural Institute',
    country: 'DK',
    role: 'partner',
    mentors: [],
  },
  { key: 'vidzeme', name: 'Vidzeme Planning Region', country: 'LV', role: 'partner', mentors: ['LV'] },
  {
    key: 'baltic-sea-cultural-centre',
    name: 'Baltic Sea Cultural Centre',
    city: 'Gdańsk',
    country: 'PL',
    role: 'partner',
    mentors: ['PL'],
  },
  {
    key: 'boell-sh',
    name: 'Heinrich Böll Foundation Schleswig-Holstein',
    country: 'DE',
    role: 'partner',
    mentors: ['DE'],
  },
  {
    key: 'loov-eesti',
    name: 'Loov Eesti (Creative Estonia)',
    country: 'EE',
    role: 'partner',
    mentors: ['EE'],
  },
  {
    key: 'schleswig-holstein',
    name: 'Ministry in charge of European affairs, Schleswig-Holstein',
    country: 'DE',
    role: 'partner',
    mentors: [],
  },
  { key: 'ars-baltica', name: 'ARS BALTICA', country: 'DE', role: 'partner', mentors: [] },
  { key: 'varde', name: 'Varde Municipality', country: 'DK', role: 'partner', mentors: ['DK'] },
  { key: 'alytus', name: 'Alytus City Municipality', country: 'LT', role: 'partner', mentors: ['LT'] },
];
