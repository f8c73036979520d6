import { aboutPlace, declared, everySection } from '../about-place.js';
import type { DemonstrationTeam } from '../demonstration-team.js';

/** Hiiumaa: an island that doubles in summer and holds its breath in winter; submitted. */
export const hiiumaa: DemonstrationTeam = {
  key: 'hiiumaa',
  name: 'Hiiumaa vald',
  placeId: 'hiiumaa',
  applicantKind: 'local-authority',
  members: [
    {
      key: 'hiiumaa-owner',
      name: 'Triin Rannamets',
      email: 'triin.rannamets@hiiumaa.example',
      language: 'et',
      teamRole: 'owner',
    },
    {
      key: 'hiiumaa-editor',
      name: 'Kaarel Tuuling',
      email: 'kaarel.tuuling@hiiumaa.example',
      language: 'et',
      teamRole: 'editor',
    },
  ],
  application: {
    state: 'submitted',
    startedAt: '2026-11-06T06:45:00.000Z',
    submittedAt: '2026-11-21T09:14:00.000Z',
    completedSections: everySection,
    answers: {
      place: aboutPlace('hiiumaa'),
      applicant: { 'legal-applicant': 'Hiiumaa Vallavalitsus', 'applying-as': 'one' },
      contacts: {
        'contact-person': {
          name: 'Triin Rannamets',
          role: 'Head of culture and community',
          email: 'triin.rannamets@hiiumaa.example',
          phone: '+372 463 0001',
        },
        'deputy-person': {
          name: 'Kaarel Tuuling',
          role: 'Village development adviser',
          unit: 'Island development centre',
          email: 'kaarel.tuuling@hiiumaa.example',
        },
        'backing-person': {
          name: 'Aarne Põldsaar',
          role: 'Chair of the municipal council',
          email: 'aarne.poldsaar@hiiumaa.example',
        },
      },
      motivation: {
        motivation:
          'On an island one learns early that the ferry may not come. People have wood, potatoes and a sense of humour. What the storms of the last winters have shown is that this is no longer enough, because those who know how to live without electricity are growing old and those who come to live here from the mainland have never been told.\n\nWe want to become a Pearl in order to make winter the season of culture. In summer there are more concerts than evenings. From November to March the houses of summer residents are dark, village halls are cold, and it happens that two neighbours who like each other do not meet for a month.\n\nWe were among the first candidates for the title, for 2024. The plan of that time was too large, and we did not carry out most of it, which we say openly. We come back with one that is small enough to be true. The role of the programme would be that of a friend who asks in January whether we have really done what we promised in June.',
      },
      community: {
        community:
          'Some 9,000 people are registered on Hiiumaa; how many are here on a February night nobody knows exactly, our guess from electricity readings is 7,000. In July there are three times as many. A third of all houses belong to people who live elsewhere. Young families do move in, drawn by nature and remote work, and about every second leaves again within four years. In conversations with twenty-six of them the reason was seldom work or school. It was “we did not find a way in”.\n\nOlder islanders told us the other half: they do not want to impose, and wait to be asked. Village elders estimate that on the western side one person in five lives alone in a house with a stove that they can no longer feed.\n\nStrong are the village movement, with elected elders in most villages, wool and wood crafts, fiddle and accordion, and the local radio. Summer residents bring knowledge and money but are treated as guests even after thirty years. Culture reaches the town of Kärdla and people with cars; it does not reach the far west in winter, newcomers without relatives, and men who work at sea.',
        'challenge-tags': ['loneliness', 'seasonal-tourism', 'integration-of-newcomers', 'ageing'],
      },
      approach: {
        approach:
          'Our idea has one sentence: from November to March there is always a warm house. Eight village halls take turns, each for two weeks, and whoever has the turn keeps the stove burning from noon until ten. There is soup, there is wool, there is one thing to learn and one thing to repair. A “stove master” and an artist keep the house together: the one knows the village, the other does not, which is the point.\n\nNewcomers and summer residents are given tasks instead of welcomes. Each family that has moved in during the last five years is asked to teach something it brought with it and to learn one island skill from a named person: reading ice, tarring a boat, playing a tune for dancing. Summer residents lend their dark houses for a week to visiting artists, and come for one winter fortnight themselves.\n\nWhat is new here is the direction of the season and of the giving. It joins culture with home care, since the carers’ round ends at the warm house; with preparedness, since every hall becomes a shelter with its own stove and radio; and with planning, since the heating of eight halls is renewed in the order in which villages take part. All skills are filmed by pupils and kept in an archive named “What one must know”.',
        strategies:
          'The development plan Hiiumaa 2035+ wants an island that is alive all year and names the retention of new families as its first goal. The crisis plan requires shelters with independent heating in the villages. The culture programme asks to move a part of the support from summer to winter.',
      },
      impact: {
        impact:
          'After two winters there should be eight halls that can be warm within an hour and a list of people who know how. Sixty skills are filmed and, more important, passed on from one named person to another. We would measure success in three simple figures: how many evenings a house was warm, how many people over seventy came at least once a fortnight, and how many families that moved here are still here after four years. The last can only be answered later, and we promise to answer it.\n\nThe turn of the halls goes on because it is cheap: wood from the municipal forest, soup from a common pot, and an artist’s fee from the winter line of the culture programme, which the council moved from summer concerts last month by eleven votes to eight.',
      },
      engagement: {
        stakeholders: [
          {
            organisation: 'Village elders’ council',
            sector: 'residents',
            'part-in-application': 'Chose the eight halls',
            'part-in-plan': 'Stove masters, decides on the order',
          },
          {
            organisation: 'Wool and craft society',
            sector: 'culture-and-creative',
            'part-in-application': 'Tested three warm evenings',
            'part-in-plan': 'Teaches in each hall',
          },
          {
            organisation: 'Newcomers’ network',
            sector: 'civil-society',
            'part-in-application': 'Held 26 conversations',
            'part-in-plan': 'Pairs families and skills',
          },
          {
            organisation: 'Home care and health centre',
            sector: 'health',
            'part-in-application': 'Described the carers’ round',
            'part-in-plan': 'Brings people, shares lunch',
          },
          {
            organisation: 'Local radio',
            sector: 'media',
            'part-in-application': 'Open broadcast on the idea',
            'part-in-plan': 'Weekly hour from the warm house',
          },
        ],
        engagement:
          'The elders’ council decided on the idea in September after a long evening and with two votes against, whose reasons are in the annex of our minutes and helped us: a hall may skip its turn without shame. Three trial evenings were held in October; the one without a programme was the best attended.\n\nNGOs and craftspeople are paid for preparation and not only for the evening. Decisions are taken by the eight villages, the newcomers’ network and the craft society at a table where the municipality has one vote of ten. Those who live far out are fetched by neighbours, for which fuel is refunded on trust. Men who work at sea take part by radio and have asked to be given the repairs.',
      },
      'core-team': {
        'core-team': [
          {
            name: 'Triin Rannamets',
            organisation: 'Hiiumaa vald',
            sector: 'municipality',
            task: 'Coordinates',
            'hours-per-week': 10,
          },
          {
            name: 'Kaarel Tuuling',
            organisation: 'Island development centre',
            sector: 'civil-society',
            task: 'Villages and elders',
            'hours-per-week': 8,
          },
          {
            name: 'Liis Heinmaa',
            organisation: 'Wool and craft society',
            sector: 'culture-and-creative',
            task: 'Artists and skills',
            'hours-per-week': 6,
          },
          {
            name: 'Sander Voolaid',
            organisation: 'Newcomers’ network',
            sector: 'residents',
            task: 'Pairs families and skills',
            'hours-per-week': 3,
          },
        ],
      },
      capacity: {
        capacity:
          'The head of culture and the village adviser work on the programme during the quiet months, together eighteen hours a week from November to April and six in summer, when nobody here has time and we do not pretend otherwise. Eight halls, wood, a van and the radio are there. Heating in three halls has been renewed, two follow in 2027 with money from the crisis plan.\n\nThe craft society has run a school of wool with 140 participants for six years. The development centre handles accounts for twenty village associations. Our weak side is substitution: if one of four falls ill, the others must carry more, and for this reason each task has a second name on the list.',
        'own-money-from': 15000,
        'own-money-to': 22000,
        'staff-hours-per-week': 18,
      },
      international: {
        international:
          'Islands recognise one another at once. We would like to spend a winter week with people from Vormsi, Hailuoto, Åland or a small Danish island and see how they hold on to those who move in. From larger towns we want to learn how to speak with summer residents about duties without losing their friendship.\n\nWe can offer the film archive with subtitles, a place at the stove for three weeks to anyone from the network, and a plain manual for opening a warm house. Cooperation with Sweden goes back eight centuries here, with pauses. The newcomers’ network speaks eleven languages, and it was they who insisted on this chapter.',
      },
      declarations: declared,
    },
  },
};
