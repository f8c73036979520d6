import { aboutPlace, declared, everySection } from '../about-place.js';
import type { DemonstrationTeam } from '../demonstration-team.js';

/** Cesvaine: a small town inside a large municipality; submitted. */
export const cesvaine: DemonstrationTeam = {
  key: 'cesvaine',
  name: 'Madonas novada pašvaldība',
  placeId: 'cesvaine',
  applicantKind: 'part-of-authority',
  members: [
    {
      key: 'cesvaine-owner',
      name: 'Inga Vītoliņa',
      email: 'inga.vitolina@madona.example',
      language: 'lv',
      teamRole: 'owner',
    },
    {
      key: 'cesvaine-editor',
      name: 'Mārtiņš Balodis',
      email: 'martins.balodis@madona.example',
      language: 'lv',
      teamRole: 'editor',
    },
  ],
  application: {
    state: 'submitted',
    startedAt: '2026-11-03T08:12:00.000Z',
    submittedAt: '2026-11-19T13:47:00.000Z',
    completedSections: everySection,
    answers: {
      place: aboutPlace('cesvaine'),
      applicant: { 'legal-applicant': 'Madonas novada pašvaldība', 'applying-as': 'one' },
      contacts: {
        'contact-person': {
          name: 'Inga Vītoliņa',
          role: 'Head of the culture house',
          unit: 'Cesvaine town administration',
          email: 'inga.vitolina@madona.example',
          phone: '+371 6480 0001',
        },
        'deputy-person': {
          name: 'Mārtiņš Balodis',
          role: 'Youth worker',
          unit: 'Cesvaine town administration',
          email: 'martins.balodis@madona.example',
        },
        'backing-person': {
          name: 'Dace Riekstiņa',
          role: 'Deputy chair of the municipal council',
          email: 'dace.riekstina@madona.example',
        },
      },
      motivation: {
        motivation:
          'This is our third application, and we have changed more than the wording. Twice we wrote about the castle, because it is what visitors know. After the second letter we sat down in the school canteen and asked what we had learnt from the comments. The answer was uncomfortable: we had written about a building, not about the people who walk past it.\n\nSince the territorial reform many decisions are taken an hour away by bus. Residents tell us that they feel looked after but not asked. Evenings are quiet, the last café closes at six, and the people who organise things are always the same nine. We want to become a Pearl because the programme starts where we are stuck: with trust and with the habit of doing things together.\n\nAlone we can hold another festival. With the programme we can learn a method, be questioned by a mentor who does not know us, and see how other settlements inside large municipalities found their own voice again.',
      },
      community: {
        community:
          'About 1,200 people live in the town and as many again in the villages around it. Those who finish secondary school mostly leave; some return in their thirties with small children and skills from elsewhere, and find no place to use them. Older residents live longer and more alone than their parents did. In the winter of 2025 our librarians telephoned 160 people over seventy: more than half said that they had not been at any event for a year, most of them because there was no way to get home.\n\nOur strengths are real. We have a music school with seventy pupils, a brass band, an amateur theatre that is almost a hundred years old, and a volunteer fire brigade that everybody trusts. Neighbours still exchange plants, tools and help without counting.\n\nCulture reaches families of the music school and the regular visitors of the culture house. It does not reach men between thirty and sixty, people without a car, and the returners. We know this from the library’s calls, from ticket lists, and from forty conversations at kitchen tables that pupils recorded this autumn.',
        'challenge-tags': ['depopulation', 'low-participation', 'loneliness', 'trust-in-institutions'],
      },
      approach: {
        approach:
          'Our idea is called “The Long Table”. Once a month from spring to autumn one street, one village or one workplace sets a table outdoors and is host to the others. The host decides what is shown: a craft, a repair, a song, a quarrel with the council, a recipe. The town brings the table itself, built by the carpenter and the vocational class, a bus that goes home at ten, and an artist who has spent the three weeks before with the hosts.\n\nWhat is new for us is the order. Until now the culture house planned and residents came. Here the hosts plan, and the culture house carries. At each table one question about the town is put on paper and answered in public at the next one by the person who is responsible, be it the road service or the school. Promises and results hang in the window of the former bank.\n\nThe approach is holistic because it uses what is not called culture: the social service invites people it visits, the fire brigade drives, the school records stories as work for Latvian and history, and the doctor’s practice hands out bus tickets. In winter the tables move indoors into three empty shops, and the stories become a play written with the amateur theatre.',
        strategies:
          'The development programme of Madona municipality names access to services and civic participation in smaller centres as priorities; the Long Table is one way to try both at once. The municipal youth strategy asks for places run by young people outside the main town. The social services plan wants to reach older people who live alone before they need care.',
      },
      impact: {
        impact:
          'At the end of the year every street and village that wanted to has been a host once, and at least a third of the hosts are people who had never organised anything public. The bus that goes home at ten remains: the municipality has agreed to keep it for two years if forty people use it each month.\n\nThe window of promises stays, because it costs nothing and has teeth. We expect that people who were asked and answered will come back, and we will count them: the library repeats its calls to the same 160 people, and we hope that those who were at no event fall from a half to a quarter. The three shops remain open as rooms for which hosts hold the keys. And the nine people who organise everything should be twenty-five, which would be the change we notice most.',
      },
      engagement: {
        stakeholders: [
          {
            organisation: 'Cesvaine amateur theatre',
            sector: 'culture-and-creative',
            'part-in-application': 'Collected stories at kitchen tables',
            'part-in-plan': 'Writes and plays the winter piece',
          },
          {
            organisation: 'Volunteer fire brigade',
            sector: 'civil-society',
            'part-in-application': 'Took part in both open evenings',
            'part-in-plan': 'Drives people, sets up the table',
          },
          {
            organisation: 'Secondary school and music school',
            sector: 'education',
            'part-in-application': 'Pupils recorded forty conversations',
            'part-in-plan': 'Records stories, plays at the tables',
          },
          {
            organisation: 'Municipal social service',
            sector: 'social-services',
            'part-in-application': 'Advised on people who live alone',
            'part-in-plan': 'Invites and accompanies',
          },
          {
            organisation: 'Returners’ club',
            sector: 'residents',
            'part-in-application': 'Wrote the chapter on what is missing',
            'part-in-plan': 'Runs one of the three shops',
          },
        ],
        engagement:
          'We began with the telephone, not with a meeting, because those we miss do not come to meetings. Pupils then carried a recorder to forty kitchens. Only afterwards we invited to two open evenings, one of them on a Sunday after the service and one at the fire station, where men came who have never been inside the culture house. What was said there changed the idea: the bus was their proposal.\n\nThe working group has eleven members, four of them from associations and two from the creative field; each has one vote, the town administration as well. Hosts receive a small budget and decide on it themselves. For people who cannot leave home the table comes by radio: the local station broadcasts an hour, and the home carers collect answers to the question of the month.',
      },
      'core-team': {
        'core-team': [
          {
            name: 'Inga Vītoliņa',
            organisation: 'Culture house',
            sector: 'municipality',
            task: 'Coordinates',
            'hours-per-week': 10,
          },
          {
            name: 'Mārtiņš Balodis',
            organisation: 'Youth centre',
            sector: 'youth-work',
            task: 'Young hosts and recordings',
            'hours-per-week': 6,
          },
          {
            name: 'Aija Strautmane',
            organisation: 'Amateur theatre',
            sector: 'culture-and-creative',
            task: 'Artists with hosts',
            'hours-per-week': 4,
          },
          {
            name: 'Guntars Eglītis',
            organisation: 'Volunteer fire brigade',
            sector: 'civil-society',
            task: 'Logistics',
            'hours-per-week': 3,
          },
        ],
      },
      capacity: {
        capacity:
          'The head of the culture house gives ten hours a week from February and is relieved of the summer concerts, which a colleague from Madona takes over. The youth worker has six hours in his contract for projects. Accounts and procurement are done by the municipality, which has experience with cross-border programmes. We can use the culture house, the school kitchen, the workshop of the vocational class and three shops whose owners have agreed to a lease of one euro a month.\n\nIn 2023 the same people organised the return-home weekend with 600 guests and 80 volunteers on a budget of EUR 7,000, and in 2025 the recorded history of the railway station, which was shown in four towns.',
        'own-money-from': 12000,
        'own-money-to': 18000,
        'staff-hours-per-week': 16,
      },
      international: {
        international:
          'We would like to learn from settlements that belong to a larger municipality and still decide things themselves: how they hold money, how they disagree, how they keep volunteers from burning out. We are curious about Finnish village associations and Danish assembly houses.\n\nWe can offer the telephone method of our library, which needs two people and a list and costs almost nothing, and the window of promises, about whose failures we will report as openly as about its success. Our brass band has played in Estonia and Germany, and the families that hosted the musicians still write to one another. English is spoken well in the team by three of four; for the fourth we have a patient friend.',
      },
      declarations: declared,
    },
  },
};
