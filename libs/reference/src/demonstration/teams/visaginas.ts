import { aboutPlace, declared, everySection } from '../about-place.js';
import type { DemonstrationTeam } from '../demonstration-team.js';

/** Visaginas: a young town of many languages that has lost its one employer; submitted. */
export const visaginas: DemonstrationTeam = {
  key: 'visaginas',
  name: 'Visagino savivaldybė',
  placeId: 'visaginas',
  applicantKind: 'local-authority',
  members: [
    {
      key: 'visaginas-owner',
      name: 'Rasa Grigaitė',
      email: 'rasa.grigaite@visaginas.example',
      language: 'lt',
      teamRole: 'owner',
    },
    {
      key: 'visaginas-editor',
      name: 'Denis Orlovas',
      email: 'denis.orlovas@visaginas.example',
      language: 'lt',
      teamRole: 'editor',
    },
  ],
  application: {
    state: 'submitted',
    startedAt: '2026-11-04T07:20:00.000Z',
    submittedAt: '2026-11-23T11:58:00.000Z',
    completedSections: everySection,
    answers: {
      place: aboutPlace('visaginas'),
      applicant: { 'legal-applicant': 'Visagino savivaldybė', 'applying-as': 'one' },
      contacts: {
        'contact-person': {
          name: 'Rasa Grigaitė',
          role: 'Chief specialist',
          unit: 'Education, culture and sport',
          email: 'rasa.grigaite@visaginas.example',
          phone: '+370 386 00001',
        },
        'deputy-person': {
          name: 'Denis Orlovas',
          role: 'Head of the creative workshops',
          email: 'denis.orlovas@visaginas.example',
        },
        'backing-person': {
          name: 'Virginija Petraitienė',
          role: 'Deputy mayor',
          email: 'virginija.petraitiene@visaginas.example',
        },
      },
      motivation: {
        motivation:
          'Our town was built within one generation for one purpose, in a forest beside a lake. When the power plant closed, the purpose was gone and the people were still here. For years others have told our story: journalists who look for ruins, film makers who look for the past. We want to tell it ourselves, and we want the children who were born after the closure to be its authors.\n\nWe apply because resilience is not an abstract word here. Families have lived through the end of a country, the end of an employer and now through a time in which the language of their kitchens is looked at with suspicion. Most of them stayed calm and kind. We think that there is knowledge in this which other towns can use.\n\nWhat we lack is practice in speaking across generations and languages in public. Meetings are polite and empty. The programme would give us methods, a mentor from outside who belongs to no camp, and the company of other Pearls. As a candidate for 2026 we wrote a plan about places; this time we write about voices, because that is what residents asked for when we showed them the first one.',
      },
      community: {
        community:
          'About 18,000 people of some forty nationalities live in blocks of flats between pine trees. Lithuanian is the language of school and office, Russian is spoken in most homes, Polish, Belarusian and Ukrainian in many. The average age rises quickly: those who came as builders and engineers at twenty-five are seventy now, and their grandchildren study in Vilnius or abroad.\n\nWe asked 420 residents in the market hall and at the clinic in the spring. Most are proud of the forest, the lake and the safety of the streets. Six in ten said that they had no influence on what happens; nearly the same number had never been asked. Two in three pensioners know their neighbours by name, but only one in four of those under thirty.\n\nOur strengths are a music school of high standard, strong amateur sport, engineers who can repair anything, and an architecture that young visitors have begun to admire. Culture reaches pupils and their parents well. It hardly reaches shift workers, men after retirement, and families who arrived from Ukraine and Belarus after 2020.',
        'challenge-tags': [
          'ageing',
          'youth-leaving',
          'bilingual-community',
          'low-participation',
          'trust-in-institutions',
        ],
      },
      approach: {
        approach:
          '“The Town Speaks” is a year in which Visaginas writes its own audio guide, in seven languages and with several hundred voices. Residents record short memories and wishes at the places where they belong: the bench of the first kindergarten, the bus stop of the night shift, the lake steps. Nobody speaks alone: each recording is made by two people of different age or language, who first have to explain their place to one another.\n\nPupils learn to record and cut sound in the creative workshops, engineers of the former plant build weatherproof listening posts from old parts, and the music school composes the passages between the voices. Each month one district opens its part with a walk, tea from thermos flasks, and an hour at which the deputy mayor listens and does not speak. What people wish for is sorted by a citizens’ table of twenty-four, drawn by lot, which may spend EUR 10,000 on the wishes.\n\nNew for us is the lot and the listening; we have had many concerts but never a public decision in several languages. It is holistic because the guide serves language learning, care for older people, tourism and planning at the same time, and because every part of it is made in existing lessons, shifts and clubs.',
        strategies:
          'The strategic development plan of the municipality seeks a new identity for the town beyond energy and aims at stronger civic participation. The integration measures for residents of different nationalities ask for joint activities rather than separate festivals. The regional tourism plan wants a reason to stay for a night.',
      },
      impact: {
        impact:
          'At the end of the year there is a guide that anybody can hear, on the posts and on the telephone, and that the schools will continue: each ninth class adds ten voices a year as a part of its work. The citizens’ table becomes a standing one if the council, which has agreed to decide on this in public, is content with its first year.\n\nWe would like to see that people who have never been asked feel asked. The same questions as in spring will be put to the same places; we hope that the share of those who see no influence falls from six in ten to four. For the young we count something simple: how many of the 120 who took part come home to their post when they are back for the summer. If a grandmother and a stranger’s grandchild greet one another in the street afterwards, the method has worked.',
      },
      engagement: {
        stakeholders: [
          {
            organisation: 'Creative workshops of Visaginas',
            sector: 'culture-and-creative',
            'part-in-application': 'Made the first twelve recordings',
            'part-in-plan': 'Teaches recording, edits the guide',
          },
          {
            organisation: 'Association of former plant engineers',
            sector: 'civil-society',
            'part-in-application': 'Designed a listening post',
            'part-in-plan': 'Builds and maintains thirty posts',
          },
          {
            organisation: 'Music school',
            sector: 'education',
            'part-in-application': 'Advised on sound',
            'part-in-plan': 'Composes and plays',
          },
          {
            organisation: 'Outpatient clinic',
            sector: 'health',
            'part-in-application': 'Let us ask in the waiting room',
            'part-in-plan': 'Invites people who live alone',
          },
          {
            organisation: 'Club of Ukrainian families',
            sector: 'residents',
            'part-in-application': 'Translated questions',
            'part-in-plan': 'Voices, walks, kitchen',
          },
        ],
        engagement:
          'We worked with pairs from the start. Twelve pairs made trial recordings in September, among them a crane driver of seventy-six with a pupil of fifteen, and all of them met afterwards to say what was wrong. They asked for shorter texts and for the right to delete, and both are in the plan. All meetings are held in Lithuanian with whispered interpretation by pupils who learn it as a skill; written questions come in four languages.\n\nNGOs and the creative workshops have half of the seats in the working group and keep the rights to what they make. People who do not come are met at the clinic, at the market and in the bus of the early shift. Those who would rather not be heard may write, draw or only choose the place.',
      },
      'core-team': {
        'core-team': [
          {
            name: 'Rasa Grigaitė',
            organisation: 'Visagino savivaldybė',
            sector: 'municipality',
            task: 'Coordinates',
            'hours-per-week': 12,
          },
          {
            name: 'Denis Orlovas',
            organisation: 'Creative workshops',
            sector: 'culture-and-creative',
            task: 'Sound and young people',
            'hours-per-week': 12,
          },
          {
            name: 'Leokadija Savickaja',
            organisation: 'Association of engineers',
            sector: 'civil-society',
            task: 'Listening posts',
            'hours-per-week': 5,
          },
          {
            name: 'Agnė Kazlauskaitė',
            organisation: 'Outpatient clinic',
            sector: 'health',
            task: 'Older residents',
            'hours-per-week': 3,
          },
        ],
      },
      capacity: {
        capacity:
          'The municipality gives twelve paid hours a week from the division of culture and the same from the creative workshops, which it funds. A studio with six places, a hall of 500 seats and a minibus are available without rent. The engineers’ association works as volunteers and asks only for material.\n\nOwn money is planned in the draft budget under participation and will be voted on in February. In 2024 and 2025 the same people ran a summer of open courtyards with fourteen events and about 3,000 visits, and a school exchange in three languages; both were finished in time, and both taught us to plan fewer things and to ask sooner.',
        'own-money-from': 20000,
        'own-money-to': 30000,
        'staff-hours-per-week': 24,
      },
      international: {
        international:
          'There are other towns around the sea that were built for one plant, one harbour or one garrison and had to find a second reason. We would like to meet them, exchange voices, and hear what they did with the buildings and with the pride. From bilingual towns in Finland we want to learn how two languages share one council table without fatigue.\n\nWe can offer the plans of the listening post, free for anyone to build, a short course in recording in pairs, and rooms for a residency by the lake. Two of our schools have partners in Poland and Latvia. Languages are no obstacle here; in a team of four we speak six.',
      },
      declarations: declared,
    },
  },
};
