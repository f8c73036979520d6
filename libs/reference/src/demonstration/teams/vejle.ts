import { aboutPlace } from '../about-place.js';
import type { DemonstrationTeam } from '../demonstration-team.js';

/** Vejle: a city that works with resilience and wants to bring it into its housing estates; an early draft. */
export const vejle: DemonstrationTeam = {
  key: 'vejle',
  name: 'Vejle Kommune',
  placeId: 'vejle',
  applicantKind: 'local-authority',
  members: [
    {
      key: 'vejle-owner',
      name: 'Søren Lykke Madsen',
      email: 'soren.madsen@vejle.example',
      language: 'da',
      teamRole: 'owner',
    },
    {
      key: 'vejle-editor',
      name: 'Fatima El-Khatib',
      email: 'fatima.elkhatib@vejle.example',
      language: 'da',
      teamRole: 'editor',
    },
  ],
  application: {
    state: 'started',
    startedAt: '2026-11-12T13:25:00.000Z',
    completedSections: ['place', 'applicant', 'motivation'],
    answers: {
      place: aboutPlace('vejle'),
      applicant: { 'legal-applicant': 'Vejle Kommune', 'applying-as': 'one' },
      contacts: {
        'contact-person': {
          name: 'Søren Lykke Madsen',
          role: 'Consultant for culture',
          unit: 'Culture and citizenship',
          email: 'soren.madsen@vejle.example',
        },
      },
      motivation: {
        motivation:
          'Our city has spent ten years on resilience and can show dikes, parks that hold rain and a plan that others come to study. At a seminar last spring a resident of one of the housing estates raised her hand and asked who had been invited to all this. Nobody had a good answer, and her question has not left us.\n\nWe want to become a Pearl to turn the word round. Resilience has been something the city builds; we would like to find out what residents already have. In the estates above the fjord people from more than forty countries have organised kitchens, homework clubs and funerals, often without the city noticing.\n\nAs a candidate for 2025 we worked mostly with the institutions in the centre. This time the museum and the music theatre have agreed to be guests, not hosts. The programme would help us to keep to this when it becomes inconvenient, and to compare ourselves with smaller places that had to trust their residents because there was nobody else.',
      },
      community: {
        community:
          'Draft. To be written together with the tenants’ boards on 3 December. Figures of the well-being survey by district are ordered. Ask the school about the young people who come home late.',
        'challenge-tags': ['social-division', 'low-participation'],
      },
    },
  },
};
