import { aboutPlace } from '../about-place.js';
import type { DemonstrationTeam } from '../demonstration-team.js';

/** Pargas – Parainen: an archipelago of two languages; a draft that is nearly done. */
export const pargas: DemonstrationTeam = {
  key: 'pargas',
  name: 'Pargas stad – Paraisten kaupunki',
  placeId: 'pargas',
  applicantKind: 'local-authority',
  members: [
    {
      key: 'pargas-owner',
      name: 'Mikaela Sundholm',
      email: 'mikaela.sundholm@pargas.example',
      language: 'sv',
      teamRole: 'owner',
    },
    {
      key: 'pargas-editor',
      name: 'Juhani Saaristo',
      email: 'juhani.saaristo@pargas.example',
      language: 'fi',
      teamRole: 'editor',
    },
    {
      key: 'pargas-viewer',
      name: 'Bo Engblom',
      email: 'bo.engblom@pargas.example',
      language: 'sv',
      teamRole: 'viewer',
    },
  ],
  application: {
    state: 'started',
    startedAt: '2026-11-04T12:40:00.000Z',
    completedSections: ['place', 'applicant', 'contacts', 'motivation', 'community', 'core-team'],
    answers: {
      place: aboutPlace('pargas'),
      applicant: { 'legal-applicant': 'Pargas stad – Paraisten kaupunki', 'applying-as': 'one' },
      contacts: {
        'contact-person': {
          name: 'Mikaela Sundholm',
          role: 'Culture coordinator',
          email: 'mikaela.sundholm@pargas.example',
          phone: '+358 2 000 0001',
        },
        'deputy-person': {
          name: 'Juhani Saaristo',
          role: 'Island ombudsman',
          email: 'juhani.saaristo@pargas.example',
        },
        'backing-person': { name: 'Bo Engblom', role: 'City manager', email: 'bo.engblom@pargas.example' },
      },
      motivation: {
        motivation:
          'A town of islands is held together by timetables. When a ferry line is cut, it is not only a road that ends: choir practice, the pensioners’ lunch and the football team end with it. We have learnt to defend connections with figures. We want to learn to defend them with life, by filling the crossings and quays with things that people would miss.\n\nWe were a candidate for 2026 and handed in a plan that many people liked and few had written. The feedback said so, kindly. Since then we have visited eleven islands, some of them twice, and this application was dictated to us in kitchens, in Swedish, in Finnish and in the mixture that most of us really speak.\n\nWhat we hope for from the programme is a rhythm. Without it, good ideas here sink in the long autumn between one meeting and the next. A year with dates, with a contact point who calls, and with Pearls that also live beside water would give us the patience that such distances demand.',
      },
      community: {
        community:
          'About 15,000 people live on several hundred islands, from the industrial centre near the mainland to the outer archipelago, where a village may have twelve winter residents. Somewhat more than half have Swedish as their first language; in many families both are at home. In summer the number of people multiplies.\n\nIsland councils and our own round of visits gave us a clear picture. Three things were named everywhere: the fear that the school closes, the wish to be heard before a decision and not after it, and the lack of a place that is open when the shop is closed. Young people go to school in Åbo – Turku from the age of sixteen and come back, if they come back, with a partner who speaks the other language.\n\nStrengths are the island associations, which run harbours, ovens and libraries by themselves, a living tradition of boats and songs, and artists who have moved to old pilot houses. Culture reaches the centre well; it reaches the outer islands in July.',
        'challenge-tags': ['bilingual-community', 'depopulation', 'seasonal-tourism'],
      },
      approach: {
        approach:
          'The working title is “The Crossing”. Six ferry and connecting-boat lines become stages, reading rooms and council chambers for a day each month, always on an ordinary crossing and never only for guests. Island associations choose what travels. Notes from the last meeting: a bilingual writing workshop on the long line to Utö; the choir that rehearses between two quays because half of it lives on either side; an officer of the town who travels along and must answer.\n\nWe still have to describe how the quays come into it and what happens when the sea is frozen.',
      },
      'core-team': {
        'core-team': [
          {
            name: 'Mikaela Sundholm',
            organisation: 'Pargas stad',
            sector: 'municipality',
            task: 'Coordinates',
            'hours-per-week': 10,
          },
          {
            name: 'Juhani Saaristo',
            organisation: 'Pargas stad',
            sector: 'municipality',
            task: 'Island councils',
            'hours-per-week': 5,
          },
          {
            name: 'Camilla Öhman',
            organisation: 'Archipelago artists’ association',
            sector: 'culture-and-creative',
            task: 'Artistic lead',
            'hours-per-week': 6,
          },
          {
            name: 'Timo Laaksonen',
            organisation: 'Village association of Nagu – Nauvo',
            sector: 'civil-society',
            task: 'Lines and quays',
            'hours-per-week': 3,
          },
        ],
      },
      capacity: { 'own-money-from': 20000, 'own-money-to': 30000 },
    },
  },
};
