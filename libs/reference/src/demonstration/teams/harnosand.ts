import { aboutPlace, declared, everySection } from '../about-place.js';
import type { DemonstrationTeam } from '../demonstration-team.js';

/** Härnösand: a coastal town of many schools and few evenings; submitted. */
export const harnosand: DemonstrationTeam = {
  key: 'harnosand',
  name: 'Härnösands kommun',
  placeId: 'harnosand',
  applicantKind: 'local-authority',
  members: [
    {
      key: 'harnosand-owner',
      name: 'Elin Bergvall',
      email: 'elin.bergvall@harnosand.example',
      language: 'sv',
      teamRole: 'owner',
    },
    {
      key: 'harnosand-editor',
      name: 'Amir Rezai',
      email: 'amir.rezai@harnosand.example',
      language: 'sv',
      teamRole: 'editor',
    },
    {
      key: 'harnosand-viewer',
      name: 'Gunilla Sjöstrand',
      email: 'gunilla.sjostrand@harnosand.example',
      language: 'sv',
      teamRole: 'viewer',
    },
  ],
  application: {
    state: 'submitted',
    startedAt: '2026-11-02T09:31:00.000Z',
    submittedAt: '2026-11-20T15:05:00.000Z',
    completedSections: everySection,
    answers: {
      place: aboutPlace('harnosand'),
      applicant: { 'legal-applicant': 'Härnösands kommun', 'applying-as': 'one' },
      contacts: {
        'contact-person': {
          name: 'Elin Bergvall',
          role: 'Culture strategist',
          unit: 'Department of community',
          email: 'elin.bergvall@harnosand.example',
          phone: '+46 611 00 00 01',
        },
        'deputy-person': {
          name: 'Amir Rezai',
          role: 'Preparedness coordinator',
          unit: 'Safety and security',
          email: 'amir.rezai@harnosand.example',
        },
        'backing-person': {
          name: 'Gunilla Sjöstrand',
          role: 'Chair of the community committee',
          email: 'gunilla.sjostrand@harnosand.example',
        },
      },
      motivation: {
        motivation:
          'In the last years our municipality has written many pages about preparedness: water, power, shelters, lists of telephone numbers. When we practised a power cut of two days, the water came and the lists worked. What did not work was that people in the same staircase did not know each other’s names. The report ends with the sentence that became our reason to apply: “Neighbours are the first help, and we have not invited them.”\n\nWe were a candidate once before and know how much the months of writing give, title or not. This time we come with a question that belongs to the whole sea: how can culture make people ready for hard days without frightening them?\n\nWe believe that those who have sung, repaired and eaten together will also carry water together. The programme would help us to test this with others who face the same question, to bring the fire brigade and the theatre to one table for a full year, and to learn how to see whether it works. We could start alone, but we would stay inside our own departments.',
      },
      community: {
        community:
          'Around 25,000 people live in the municipality, most of them in a town that was built on an island with a bridge on either side. We have a folk high school, county archives, a theatre tradition, and more choirs than anybody has counted. We also have districts where one household in three has moved in during the last five years, from other parts of Sweden and from twenty countries.\n\nThe needs we describe come from three sources: the power-cut exercise of 2025 with 900 households, a school survey in which every fourth pupil named no adult outside the family whom they trust, and open coffee tables in two laundries.\n\nPeople who have lived here long meet in associations; those who came lately meet in shops. Culture reaches the first group well. It reaches shift workers, people who learn Swedish, and men over sixty who live alone badly or not at all. Our strength is that all the institutions lie within fifteen minutes on foot, and that people are used to rolling up their sleeves when snow falls.',
        'challenge-tags': ['crisis-and-war', 'loneliness', 'integration-of-newcomers', 'social-division'],
      },
      approach: {
        approach:
          'We call it “Ready Together”. Eight staircases, courtyards and villages become neighbourhoods of preparedness, each for half a year and with a cultural companion: a choir leader, a cook, a games designer, a smith. The task is always the same and always solved differently: within six months everybody should know the names around them, who has a stove, who needs medicine, and one song.\n\nInstead of leaflets there are evenings without electricity. Once a month the neighbourhood turns off the lights by agreement. There is soup from a field kitchen, stories from the county archives about how people got through earlier winters, and a game, developed with young people, in which one must find six objects by knocking on six doors. The fire brigade and the Red Cross take part as guests, not as teachers.\n\nNew is the alliance: preparedness money pays for artists, and artists work to a goal that is usually left to engineers. It is holistic because housing companies, language teachers and home care join in their ordinary working time. Results are gathered in a box of methods which another town can use for one staircase in one month. The year ends with a dark evening for the whole town, with lanterns made in the schools.',
        strategies:
          'The municipal plan for civil preparedness 2024–2027 asks for work that strengthens the will and ability of residents to help each other. The culture plan gives priority to meeting places outside the institutions, and the strategy for inclusion names neighbourhoods as the level at which newcomers arrive.',
      },
      impact: {
        impact:
          'After the year eight neighbourhoods should be able to pass the exercise that we failed in 2025: find out within two hours who needs help, without telephone. We will repeat the exercise in the same form and publish the result, good or bad.\n\nWhat stays is a role. Each neighbourhood chooses two hosts who receive a small yearly sum from the housing companies; three of the four companies have agreed to this in writing. The box of methods stays at the library, where it can be borrowed like a book. And the budget for preparedness keeps a line for culture, which the committee has promised to review after the first year. We would see success when a neighbourhood that took no part asks whether it may have the box, and when pupils name more adults whom they trust.',
      },
      engagement: {
        stakeholders: [
          {
            organisation: 'Red Cross, local branch',
            sector: 'civil-society',
            'part-in-application': 'Led the talks in the laundries',
            'part-in-plan': 'Trains hosts, takes part in evenings',
          },
          {
            organisation: 'Folk high school',
            sector: 'education',
            'part-in-application': 'Wrote with us for two days',
            'part-in-plan': 'Students become companions',
          },
          {
            organisation: 'Four housing companies',
            sector: 'business-and-tourism',
            'part-in-application': 'Chose the neighbourhoods with us',
            'part-in-plan': 'Rooms and hosts’ fees',
          },
          {
            organisation: 'Independent theatre group Norrsken',
            sector: 'culture-and-creative',
            'part-in-application': 'Tested the first dark evening',
            'part-in-plan': 'Directs the evenings, develops the game',
          },
          {
            organisation: 'Rescue service',
            sector: 'safety-and-preparedness',
            'part-in-application': 'Shared the exercise report',
            'part-in-plan': 'Guest at every neighbourhood',
          },
        ],
        engagement:
          'The idea was tested before it was written. In October 2026 sixty residents of one courtyard turned off the light, and their criticism is in this application: fewer speeches, more chairs, and an interpreter who is a neighbour rather than a professional. Each neighbourhood decides on its companion and on one third of its budget at an open meeting; nobody has to register, and children vote.\n\nTo reach those who do not come we go where they wait: laundries, the bus for shift workers, the corridor of the language school. Associations of newcomers are paid for their time as consultants, as any other expert. The theatre group and two craftspeople sit in the steering group and have the right to stop an activity that uses art as decoration.',
      },
      'core-team': {
        'core-team': [
          {
            name: 'Elin Bergvall',
            organisation: 'Härnösands kommun',
            sector: 'municipality',
            task: 'Coordinates',
            'hours-per-week': 14,
          },
          {
            name: 'Amir Rezai',
            organisation: 'Härnösands kommun',
            sector: 'safety-and-preparedness',
            task: 'Link to preparedness',
            'hours-per-week': 8,
          },
          {
            name: 'Sofia Nyberg',
            organisation: 'Theatre group Norrsken',
            sector: 'culture-and-creative',
            task: 'Artistic lead',
            'hours-per-week': 8,
          },
          {
            name: 'Lars-Erik Dahl',
            organisation: 'Red Cross, local branch',
            sector: 'civil-society',
            task: 'Hosts and volunteers',
            'hours-per-week': 5,
          },
          {
            name: 'Hodan Warsame',
            organisation: 'Folk high school',
            sector: 'education',
            task: 'Companions, languages',
            'hours-per-week': 4,
          },
        ],
      },
      capacity: {
        capacity:
          'The culture strategist works on the programme for a third of her time, the preparedness coordinator for a fifth; both are permanent posts. The municipality has set aside money from two budgets, culture and civil preparedness, and the committee has decided that neither may replace the other. Communication and accounts are covered by the ordinary staff.\n\nWe have a field kitchen, forty lanterns, rooms of the housing companies and the workshop of the folk high school. The same team carried out the exercise with 900 households and, earlier, took part in an exchange on culture and resilience with towns in Ukraine and Moldova, from which we have learnt more than we gave.',
        'own-money-from': 30000,
        'own-money-to': 45000,
        'staff-hours-per-week': 26,
      },
      international: {
        international:
          'Preparedness looks different on each shore, and we would like to hear how Finnish and Baltic towns speak about it with children and with people who have fled a war. We seek one partner town for a twin evening: lights out on both sides of the sea on the same night, with a call over short-wave radio by the amateur club.\n\nWe offer the box of methods in Swedish and English, our exercise as a ready script with its mistakes marked, and places for three guests a year at the folk high school. From the exchange with partners in Ukraine we know people who would speak to the network about what culture means when the power is really gone.',
      },
      declarations: declared,
    },
  },
};
