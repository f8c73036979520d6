import { aboutPlace } from '../about-place.js';
import type { DemonstrationTeam } from '../demonstration-team.js';

/** Husum: just begun. */
export const husum: DemonstrationTeam = {
  key: 'husum',
  name: 'Stadt Husum',
  placeId: 'husum',
  applicantKind: 'local-authority',
  members: [
    {
      key: 'husum-owner',
      name: 'Wiebke Carstensen',
      email: 'wiebke.carstensen@husum.example',
      language: 'de',
      teamRole: 'owner',
    },
  ],
  application: {
    state: 'started',
    startedAt: '2026-11-23T14:50:00.000Z',
    completedSections: ['place'],
    answers: {
      place: aboutPlace('husum'),
      applicant: { 'legal-applicant': 'Stadt Husum', 'applying-as': 'one' },
      contacts: {
        'contact-person': {
          name: 'Wiebke Carstensen',
          role: 'Head of culture',
          email: 'wiebke.carstensen@husum.example',
        },
      },
      motivation: {
        motivation:
          'Notes for the first meeting: the harbour empties in October, the theatre society looks for members under sixty, the shopping street has nine empty windows. Four languages are spoken between here and the border. Who asks the families who moved to the new estate?',
      },
    },
  },
};
