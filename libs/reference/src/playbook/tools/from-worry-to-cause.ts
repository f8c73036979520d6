import { say } from '../say.js';
import type { Tool } from '../tool.js';

/** Five whys with residents, until there is something that can be done. */
export const fromWorryToCause: Tool = {
  key: 'from-worry-to-cause',
  phase: 'focus',
  title: say('From worry to cause', 'No raizēm līdz cēlonim'),
  purpose: say(
    'A worry such as “the young leave” is too large to act on. By asking why five times, with people who know, you find a cause that lies within your reach and that culture can touch.',
    'Tādas raizes kā „jaunieši brauc projām” ir par lielām, lai rīkotos. Piecreiz pajautājot „kāpēc” cilvēkiem, kas to zina, jūs atrodat cēloni, kas ir jūsu spēkos un ko kultūra var skart.',
  ),
  whenToUse: say('When you have a long list of problems and everybody nods at all of them.', 'Kad jums ir garš problēmu saraksts un visi pie katras piekrītoši māj ar galvu.'),
  who: say('Eight to twelve people, at least half of whom live with the worry themselves. One host who keeps asking and does not know the answer.', 'Astoņi līdz divpadsmit cilvēki, no kuriem vismaz puse ar šīm raizēm dzīvo paši. Viens vadītājs, kas turpina jautāt un atbildi nezina.'),
  time: say('Two hours', 'Divas stundas'),
  minutes: 120,
  materials: [say('A long strip of paper on the wall, two metres at least', 'Gara papīra lente pie sienas, vismaz divi metri'), say('Sticky notes, one thought on each', 'Līmlapiņas, uz katras viena doma'), say('Dots in two colours', 'Punktiņi divās krāsās')],
  steps: [
    { title: say('Write the worry as a sentence', 'Uzrakstīt raizes kā teikumu'), text: say('Not a word but a sentence with people in it: “Of thirty who finish school, two are here at twenty-five.” If you do not know the figure, write who could.', 'Nevis vārds, bet teikums ar cilvēkiem tajā: „No trīsdesmit, kas beidz skolu, divdesmit piecu gadu vecumā te ir divi.” Ja skaitli nezināt, pierakstiet, kas to varētu zināt.'), minutes: 15 },
    { title: say('Ask why, five times', 'Piecreiz pajautāt „kāpēc”'), text: say('In groups of three. Every answer is a note under the one before; more than one answer makes a branch. Stop where you meet the weather, the capital or the world economy: there you cannot act.', 'Grupās pa trim. Katra atbilde ir lapiņa zem iepriekšējās; ja atbildes ir vairākas, rodas zars. Apstājieties tur, kur sastopat laikapstākļus, galvaspilsētu vai pasaules ekonomiku: tur jūs rīkoties nevarat.'), minutes: 35 },
    { title: say('Listen to those who live with it', 'Uzklausīt tos, kas ar to dzīvo'), text: say('Those concerned walk along the strip and turn over every note that is not true for them. No discussion. What is turned over stays turned over.', 'Tie, uz ko tas attiecas, noiet gar lenti un apgriež otrādi katru lapiņu, kas par viņiem nav taisnība. Bez strīda. Kas apgriezts, paliek apgriezts.'), minutes: 15 },
    { title: say('Find what repeats', 'Atrast, kas atkārtojas'), text: say('Which cause hangs under more than one worry? Put a ring round it. These are the places where one activity helps twice.', 'Kurš cēlonis karājas zem vairākām raizēm? Apvelciet to. Tur viena aktivitāte palīdz divreiz.'), minutes: 20 },
    { title: say('Reach and touch', 'Sasniegt un skart'), text: say('Red dot: we could do something about it within a year. Amber dot: culture can touch it, because it is about trust, belonging, being seen, having a place. Where both colours stand, you have your candidates.', 'Sarkans punkts: gada laikā mēs tur varētu ko darīt. Dzintara punkts: kultūra to var skart, jo runa ir par uzticēšanos, piederību, to, ka tevi ierauga, ka tev ir vieta. Kur ir abas krāsas, tur ir jūsu kandidāti.'), minutes: 20 },
    { title: say('Say it as a chance', 'Pateikt to kā iespēju'), text: say('Turn the cause round: “Nobody asks them for anything” becomes “They are asked for something that matters.” Write it down: it is the seed of your aim.', 'Apgrieziet cēloni otrādi: „Viņiem neviens neko nelūdz” kļūst par „Viņiem lūdz kaut ko, kas ir svarīgi”. Pierakstiet: tā ir jūsu mērķa sēkla.'), minutes: 15 },
  ],
  questions: [
    say('Why is that so? And why that?', 'Kāpēc tas tā ir? Un kāpēc tas?'),
    say('Since when? What was different before?', 'Kopš kura laika? Kas agrāk bija citādi?'),
    say('For whom is it not so? What do they have?', 'Kam tā nav? Kas viņiem ir?'),
    say('What would have to be true for this worry to go away by itself?', 'Kam būtu jābūt taisnībai, lai šīs raizes pazustu pašas?'),
  ],
  worksheet: {
    title: say('Five times why', 'Piecas reizes kāpēc'),
    intro: say('One sheet for each worry. Fill it from top to bottom.', 'Katrām raizēm sava lapa. Aizpildiet no augšas uz leju.'),
    blocks: [
      { kind: 'lines', label: say('The worry, as a sentence with people in it', 'Raizes kā teikums ar cilvēkiem tajā'), rows: 2 },
      {
        kind: 'table',
        label: say('Why?', 'Kāpēc?'),
        columns: [say('Step', 'Solis'), say('Because', 'Jo'), say('Who says so', 'Kas to saka'), say('In our reach?', 'Mūsu spēkos?')],
        items: [say('Why 1', 'Kāpēc 1'), say('Why 2', 'Kāpēc 2'), say('Why 3', 'Kāpēc 3'), say('Why 4', 'Kāpēc 4'), say('Why 5', 'Kāpēc 5')],
      },
      { kind: 'lines', label: say('The cause, turned into a chance', 'Cēlonis, pārvērsts iespējā'), rows: 2 },
    ],
  },
  pitfalls: [
    say('The chain ends with a person to blame. Ask instead what made it reasonable to act like that.', 'Ķēde beidzas pie vainīgā. Jautājiet labāk, kas padarīja saprotamu, ka viņš tā rīkojas.'),
    say('Experts answer for those concerned. Let them hold the pens, and the others the questions.', 'Eksperti atbild to vietā, uz kuriem tas attiecas. Lai pildspalvas ir pie viņiem, bet jautājumi pie ekspertiem.'),
    say('You stop at why number two because it is comfortable there.', 'Jūs apstājaties pie otrā „kāpēc”, jo tur ir ērti.'),
  ],
  planSections: ['aim', 'assets'],
};
