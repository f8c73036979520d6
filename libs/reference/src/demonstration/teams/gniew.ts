import { aboutPlace, declared, everySection } from '../about-place.js';
import type { DemonstrationTeam } from '../demonstration-team.js';

/** Gniew: a castle town on the Vistula whose villages feel far away; submitted. */
export const gniew: DemonstrationTeam = {
  key: 'gniew',
  name: 'Gmina Gniew',
  placeId: 'gniew',
  applicantKind: 'local-authority',
  members: [
    {
      key: 'gniew-owner',
      name: 'Agnieszka Borowska',
      email: 'agnieszka.borowska@gniew.example',
      language: 'pl',
      teamRole: 'owner',
    },
    {
      key: 'gniew-editor',
      name: 'Paweł Żuralski',
      email: 'pawel.zuralski@gniew.example',
      language: 'pl',
      teamRole: 'editor',
    },
  ],
  application: {
    state: 'submitted',
    startedAt: '2026-11-05T10:02:00.000Z',
    submittedAt: '2026-11-23T16:21:00.000Z',
    completedSections: everySection,
    answers: {
      place: aboutPlace('gniew'),
      applicant: { 'legal-applicant': 'Gmina Gniew', 'applying-as': 'one' },
      contacts: {
        'contact-person': {
          name: 'Agnieszka Borowska',
          role: 'Development officer',
          unit: 'Promotion and development',
          email: 'agnieszka.borowska@gniew.example',
          phone: '+48 58 000 00 01',
        },
        'deputy-person': {
          name: 'Paweł Żuralski',
          role: 'Director of the library',
          email: 'pawel.zuralski@gniew.example',
        },
        'backing-person': {
          name: 'Ryszard Lewicki',
          role: 'Deputy mayor',
          email: 'ryszard.lewicki@gniew.example',
        },
      },
      motivation: {
        motivation:
          'Visitors come to Gniew for the castle and leave before supper. Residents of the market square live with parked coaches, residents of the villages live with the feeling that everything happens on the hill. Both are right, and they rarely talk about it. As a candidate for 2026 we planned a programme for the square. It was a good programme, but when we presented it in the village halls, people asked: and what comes to us?\n\nWe return with that question as our starting point. We want to become a Pearl because we believe that a town and its villages can be one community only if they do something difficult together and are proud of it afterwards. For us this is the river. The Vistula gave work to everybody here once; today most children have never touched its water.\n\nThe programme would give us what a small office cannot make by itself: a calm second look at our assumptions, methods for meetings that do not end in complaint, and partners with rivers, harbours and villages of their own.',
      },
      community: {
        community:
          'The municipality has about 15,000 inhabitants, fewer than half of them in the town; the others live in some thirty villages on both sides of busy roads. Unemployment has fallen, but many work far away and come home tired. Bus connections end in the early evening. Of 310 households that answered our questionnaire in village shops, almost two thirds had not attended any cultural event in the town within a year; the most frequent reason was transport, the second was “not for people like us”.\n\nThere are strengths which the questionnaire made visible: fourteen rural housewives’ circles with younger members than anyone expected, volunteer fire brigades with halls that stand empty on weekdays, anglers who know the river by heart, and a library that lends fishing rods and sewing machines.\n\nThose who are reached today are families near the square, pupils, and guests. Those who are not are men in the villages, young people who commute to school in Tczew, and people in the blocks that belonged to the former factory. We also know little about seasonal workers on the farms; that is an honest gap.',
        'challenge-tags': ['social-division', 'seasonal-tourism', 'low-participation', 'vacant-spaces'],
      },
      approach: {
        approach:
          'The year is called “One Bank”. Together with boatbuilders from the region, residents of the town and six villages build two wooden river boats of the old local type, open to all, in the empty market hall with its doors wide open. Anybody may plane, sew sails, cook, keep accounts or learn the songs. The fire-station halls become river stations: each village prepares one thing that the boat will carry, be it a story, a dish, a flag, a play.\n\nFrom June the boats travel. They stop at old landing places that villagers have cleared and named, and every stop has a host village and a guest village, which must be from the other end of the municipality. The library sails along with its rods and books. In the evenings the councillors row, which is a rule made by the youth club.\n\nNew is that the countryside decides what is shown in the town and not the reverse; the programme of the castle summer will leave three weekends to the villages. The approach is holistic since carpentry belongs to the vocational school, cleaning the bank to environmental education, rowing to sport and prevention, and the cooks are paid through the social cooperative, which hires people who have been long without work.',
        strategies:
          'The municipal development strategy until 2030 names the river bank and equal access to services in villages among its goals. The revitalisation programme covers the market hall and the blocks of the former factory. The social integration strategy supports the cooperative that would run the kitchen of the boats.',
      },
      impact: {
        impact:
          'The boats stay. They belong to an association which was founded during the writing of this application and has members from nine villages; the municipality insures and stores them. Six landing places stay open, cared for by those who cleared them, and the school will use them for lessons on the river.\n\nWhat should change is the map in people’s heads. We will ask the same households again and hope that half of them will have been at something outside their own village. We want the three village weekends at the castle to become a habit. The cooperative hopes to keep at least four of eight people in lasting work. If, in the following year, two villages plan something together without asking us, we shall call it a success, even if the office is the last to hear of it.',
      },
      engagement: {
        stakeholders: [
          {
            organisation: 'Federation of rural housewives’ circles',
            sector: 'civil-society',
            'part-in-application': 'Distributed and read the questionnaire',
            'part-in-plan': 'Hosts six river stations',
          },
          {
            organisation: 'Vistula boatbuilders’ guild',
            sector: 'culture-and-creative',
            'part-in-application': 'Drew the boats, estimated cost',
            'part-in-plan': 'Lead the building',
          },
          {
            organisation: 'Volunteer fire brigades',
            sector: 'safety-and-preparedness',
            'part-in-application': 'Opened halls for ten meetings',
            'part-in-plan': 'Halls, safety on water',
          },
          {
            organisation: 'Social cooperative “Przystań”',
            sector: 'social-services',
            'part-in-application': 'Planned the kitchen',
            'part-in-plan': 'Employs eight people',
          },
          {
            organisation: 'Vocational school',
            sector: 'education',
            'part-in-application': 'Reserved lessons',
            'part-in-plan': 'Carpentry classes build',
          },
        ],
        engagement:
          'Ten meetings took place in fire stations, none in the town hall. We brought no presentation but a strip of paper six metres long with the course of the river, on which people drew what they remember, miss and want. From that strip came the landing places and the rule that hosts and guests must be strangers.\n\nThe steering circle has fifteen seats: six for villages, three for associations, three for the creative field, three for the municipality. It decides by consent and publishes a page after every meeting on the shop doors. For those who cannot come we go to the morning bus, where two students ask one question a week. The boatbuilders have their own budget and the last word on safety.',
      },
      'core-team': {
        'core-team': [
          {
            name: 'Agnieszka Borowska',
            organisation: 'Gmina Gniew',
            sector: 'municipality',
            task: 'Coordinates',
            'hours-per-week': 12,
          },
          {
            name: 'Paweł Żuralski',
            organisation: 'Library',
            sector: 'culture-and-creative',
            task: 'Stories and travelling library',
            'hours-per-week': 8,
          },
          {
            name: 'Halina Mroczek',
            organisation: 'Housewives’ circles',
            sector: 'civil-society',
            task: 'River stations',
            'hours-per-week': 5,
          },
          {
            name: 'Kamil Drewa',
            organisation: 'Boatbuilders’ guild',
            sector: 'culture-and-creative',
            task: 'Building and safety',
            'hours-per-week': 10,
          },
        ],
      },
      capacity: {
        capacity:
          'The development officer spends about a third of her time on the plan and the library director a fifth; both have carried out projects with European money before. The market hall is heated and stands empty until 2029. Timber comes from the municipal forest at cost. Fourteen fire-station halls are free on weekdays, and the insurance of volunteers on water has been clarified with the regional rescue service.\n\nIn 2025 the library and the circles ran a reading caravan with 22 stops and 1,900 readers, within budget and with twelve per cent of it unspent, which the council still mentions with pleasure. Bookkeeping is done by the finance division.',
        'own-money-from': 25000,
        'own-money-to': 35000,
        'staff-hours-per-week': 21,
      },
      international: {
        international:
          'Rivers end in the same sea. We would like to row with others who build boats as a community, in Denmark, in Estonia on Lake Peipus, in Finland, and to learn how they keep an association alive after the first enthusiasm. We are also curious how towns with many guests and few residents protect the peace of those who live there.\n\nWe can show the paper river, a method of meeting that needs no electricity, and invite two people from each Pearl to a week at the market hall with plane and chisel. The castle can house forty guests at the price of cleaning. Our choir has friends in Germany, and the guild sails to gatherings in three countries each summer.',
      },
      declarations: declared,
    },
  },
};
