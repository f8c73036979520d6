import { say } from '../say.js';
import type { Tool } from '../tool.js';

/** What stays after the year, who keeps it, and from which money. */
export const lettingItLive: Tool = {
  key: 'letting-it-live',
  phase: 'sustain',
  title: say('What stays, and who keeps it', 'Kas paliek un kas to uztur'),
  purpose: say(
    'Half-way through the year you decide which activities go on, which end with a party, and which somebody else takes over. For each that stays there is an agreement of half a page with a name, a sum and a date.',
    'Gada vidū jūs izlemjat, kuras aktivitātes turpinās, kuras noslēdzas ar svētkiem un kuras pārņem kāds cits. Katrai, kas paliek, ir puslapas vienošanās ar vārdu, summu un datumu.',
  ),
  whenToUse: say('In June or July, not in December. The budgets of next year are made in autumn.', 'Jūnijā vai jūlijā, nevis decembrī. Nākamā gada budžetus liek kopā rudenī.'),
  who: say('Owners of the activities, those who use them, finance, library or school or association that could take something over.', 'Aktivitāšu saimnieki, tie, kas tās izmanto, finanses, bibliotēka, skola vai biedrība, kas ko varētu pārņemt.'),
  time: say('Two and a half hours', 'Divarpus stundas'),
  minutes: 150,
  materials: [say('A photograph of every activity', 'Katras aktivitātes fotogrāfija'), say('Three tables: goes on, is handed over, ends well', 'Trīs galdi: turpinās, tiek nodots, noslēdzas labi'), say('Sheets “the week after” of the year so far', 'Gada laikā savāktās lapas „Nedēļu pēc tam”')],
  steps: [
    { title: say('Ask what would be missed', 'Jautāt, kā pietrūktu'), text: say('Users first, in pairs: what would you miss, and what would you do yourself so that it goes on? Nobody defends their own activity yet.', 'Vispirms izmantotāji, pāros: kā jums pietrūktu, un ko jūs darītu paši, lai tas turpinātos? Vēl neviens neaizstāv savu aktivitāti.'), minutes: 30 },
    { title: say('Count honestly', 'Saskaitīt godīgi'), text: say('For each: hours, euros, the one person without whom it would not be. What of it is habit already and needs nobody?', 'Katrai: stundas, eiro, tas viens cilvēks, bez kura tās nebūtu. Kas no tās jau ir ieradums un nevienu neprasa?'), minutes: 25 },
    { title: say('Lay them on a table', 'Likt uz galda'), text: say('Every photograph goes on one of the three tables. Ending well is not failing: a thing that had its year can be thanked and closed.', 'Katra fotogrāfija nonāk uz viena no trim galdiem. Labi noslēgt nav izgāzties: lietai, kurai bijis savs gads, var pateikties un to aizvērt.'), minutes: 30 },
    { title: say('Find the heir', 'Atrast mantinieku'), text: say('For what is handed over: who does something like it already? What do they get with it: a key, a sum, a list, a person for three months? A task without something to go with it is a burden.', 'Tam, ko nododam: kas jau dara ko līdzīgu? Ko viņi saņem līdzi: atslēgu, summu, sarakstu, cilvēku uz trim mēnešiem? Uzdevums, kam nekā nav līdzi, ir nasta.'), minutes: 30 },
    { title: say('Write half a page', 'Uzrakstīt puslapu'), text: say('Who keeps it, what they get, what it costs in the second year and from where, when you look at it together again. Both sign.', 'Kas to uztur, ko saņem, cik tas maksā otrajā gadā un no kurienes, kad to kopā pārskatīsiet. Abi paraksta.'), minutes: 25 },
    { title: say('Give it away', 'Atdot tālāk'), text: say('Write it down for others while you still know how: turn the activity into a practice. Plan the party for what ends.', 'Uzrakstiet to citiem, kamēr vēl zināt, kā: pārvērtiet aktivitāti praksē. Ieplānojiet svētkus tam, kas noslēdzas.'), minutes: 10 },
  ],
  questions: [
    say('What would go on if we simply stopped?', 'Kas turpinātos, ja mēs vienkārši apstātos?'),
    say('Whose habit has it become?', 'Kam tas ir kļuvis par ieradumu?'),
    say('What can become smaller and still be itself?', 'Kas var kļūt mazāks un joprojām palikt tas pats?'),
    say('What do we owe to those who believed us?', 'Ko mēs esam parādā tiem, kas mums noticēja?'),
  ],
  worksheet: {
    title: say('Half a page for what stays', 'Puslapa tam, kas paliek'),
    intro: say('One for each activity that goes on or is handed over.', 'Katrai aktivitātei, kas turpinās vai tiek nodota.'),
    blocks: [
      { kind: 'lines', label: say('What stays, in one sentence', 'Kas paliek, vienā teikumā'), rows: 2 },
      {
        kind: 'table',
        label: say('The agreement', 'Vienošanās'),
        columns: [say('Point', 'Punkts'), say('Agreed', 'Norunāts')],
        items: [say('Who keeps it', 'Kas uztur'), say('What goes with it (keys, things, lists)', 'Kas nāk līdzi (atslēgas, lietas, saraksti)'), say('Cost in the second year, and from where', 'Izmaksas otrajā gadā un no kurienes'), say('Who helps at the beginning, until when', 'Kas sākumā palīdz un līdz kuram laikam'), say('What may change, and what not', 'Ko drīkst mainīt un ko ne'), say('When we look at it together', 'Kad kopā pārskatām')],
      },
      { kind: 'table', label: say('What ends, and how we thank', 'Kas noslēdzas un kā pateicamies'), columns: [say('Activity', 'Aktivitāte'), say('Whom we thank', 'Kam pateicamies'), say('When', 'Kad')], rows: 3 },
    ],
  },
  pitfalls: [
    say('Everything must go on. Then nothing does, a year later and without a party.', 'Jāturpinās visam. Tad pēc gada neturpinās nekas, un bez svētkiem.'),
    say('It is handed to an association that could not say no. Ask twice, with a week between.', 'To nodod biedrībai, kas nespēja pateikt nē. Pajautājiet divreiz ar nedēļas starpu.'),
    say('The coordinator leaves with everything in their head. Sit beside them for an afternoon and write.', 'Koordinators aiziet ar visu savā galvā. Vienu pēcpusdienu pasēdiet blakus un pierakstiet.'),
  ],
  planSections: ['follow-up', 'organisation'],
};
