import { say } from '../say.js';
import type { Tool } from '../tool.js';

/** Forty-five minutes within a week, before memory becomes polite. */
export const afterTheEvent: Tool = {
  key: 'after-the-event',
  phase: 'sustain',
  title: say('The week after', 'Nedēļu pēc tam'),
  purpose: say(
    'Forty-five minutes within seven days, before memory becomes polite: what we wanted, what happened, why, and what we do differently next time. The sheet is half of your check-in and the beginning of a practice for others.',
    'Četrdesmit piecas minūtes septiņu dienu laikā, pirms atmiņas kļūst pieklājīgas: ko gribējām, kas notika, kāpēc un ko nākamreiz darīsim citādi. Šī lapa ir puse no jūsu ceturkšņa ziņojuma un sākums praksei, ko nodot citiem.',
  ),
  whenToUse: say('After every activity, above all after one that did not work.', 'Pēc katras aktivitātes, īpaši pēc tās, kas neizdevās.'),
  who: say('Everybody who had a task, two guests who are asked to be honest, and nobody who is there to judge.', 'Visi, kam bija pienākums, divi viesi, kam palūgts būt godīgiem, un neviens, kas atnācis tiesāt.'),
  time: say('Forty-five minutes', 'Četrdesmit piecas minūtes'),
  minutes: 45,
  materials: [say('Photographs of the day', 'Dienas fotogrāfijas'), say('The activity card', 'Aktivitātes kartīte'), say('What is left of the cake', 'Kas palicis no kūkas')],
  steps: [
    { title: say('Thank', 'Pateikties'), text: say('Everybody thanks one person for one thing they saw. It takes five minutes and decides whether they help again.', 'Katrs pateicas vienam cilvēkam par vienu lietu, ko redzēja. Tas aizņem piecas minūtes un izšķir, vai viņi palīdzēs vēlreiz.'), minutes: 5 },
    { title: say('What did we want?', 'Ko mēs gribējām?'), text: say('Read the card aloud: what should people do or feel afterwards? No more.', 'Nolasiet kartīti skaļi: ko cilvēkiem pēc tam vajadzēja darīt vai just? Neko vairāk.'), minutes: 5 },
    { title: say('What happened?', 'Kas notika?'), text: say('Only what one could have filmed. Guests first. Numbers, moments, sentences people said. Note who came for the first time.', 'Tikai tas, ko varēja nofilmēt. Vispirms viesi. Skaitļi, mirkļi, ko cilvēki teica. Pierakstiet, kas atnāca pirmo reizi.'), minutes: 10 },
    { title: say('Why?', 'Kāpēc?'), text: say('Two things that went better than thought: what made it so? Two that went worse: what made it reasonable at the time? Causes, not culprits.', 'Divas lietas, kas izdevās labāk, nekā domāts: kas to panāca? Divas sliktāk: kāpēc tajā brīdī tas šķita saprātīgi? Cēloņi, nevis vainīgie.'), minutes: 15 },
    { title: say('What next?', 'Kas tālāk?'), text: say('One thing we keep, one we drop, one we try. Each with a name. And: who rings the people who came for the first time?', 'Vienu paturam, vienu atmetam, vienu izmēģinām. Katrai vārds. Un: kurš piezvana tiem, kas atnāca pirmo reizi?'), minutes: 10 },
  ],
  questions: [
    say('What did you see that nobody else saw?', 'Ko jūs redzējāt, ko neredzēja neviens cits?'),
    say('When was it best? What had happened just before?', 'Kad bija vislabāk? Kas notika tieši pirms tam?'),
    say('What would we tell another town before it begins?', 'Ko mēs pateiktu citai pilsētai, pirms tā sāk?'),
    say('What are we glad that nobody noticed?', 'Par ko priecājamies, ka neviens nepamanīja?'),
  ],
  worksheet: {
    title: say('The week after', 'Nedēļu pēc tam'),
    intro: say('One page. Keep it: in November you will have forgotten.', 'Viena lapa. Saglabājiet: novembrī būsiet aizmirsuši.'),
    blocks: [
      { kind: 'table', label: say('In figures', 'Skaitļos'), columns: [say('What', 'Kas'), say('Planned', 'Plānots'), say('Was', 'Bija')], items: [say('People', 'Cilvēki'), say('For the first time', 'Pirmo reizi'), say('Helpers', 'Palīgi'), say('Euros', 'Eiro')] },
      { kind: 'boxes', label: say('What we learnt', 'Ko iemācījāmies'), items: [say('Better than thought, because', 'Labāk, nekā domāts, jo'), say('Worse than thought, because', 'Sliktāk, nekā domāts, jo'), say('We keep', 'Paturam'), say('We drop, and try instead', 'Atmetam un tā vietā izmēģinām')] },
      { kind: 'lines', label: say('One sentence for another town', 'Viens teikums citai pilsētai'), rows: 2 },
    ],
  },
  pitfalls: [
    say('It is put off until the report. By then everybody remembers the photograph.', 'To atliek līdz atskaitei. Tad visi atceras tikai fotogrāfiju.'),
    say('The boss speaks first. Let the youngest begin.', 'Priekšnieks runā pirmais. Lai sāk jaunākais.'),
    say('The same lesson three times. Then it is not a lesson but a decision nobody has taken. Take it.', 'Trīs reizes tā pati mācība. Tad tā nav mācība, bet lēmums, ko neviens nav pieņēmis. Pieņemiet.'),
  ],
  planSections: ['follow-up'],
};
