import { say } from '../say.js';
import type { Tool } from '../tool.js';

/** One sentence for a year, and a list of what it leaves out. */
export const oneSentenceAim: Tool = {
  key: 'one-sentence-aim',
  phase: 'focus',
  title: say('One sentence for a year', 'Viens teikums gadam'),
  purpose: say(
    'The team agrees on one sentence that says who will notice what by the end of the year, on at most three priorities that serve it, and on a list of good things you will not do. The sentence settles arguments later.',
    'Komanda vienojas par vienu teikumu, kas pasaka, kurš gada beigās ko pamanīs, par ne vairāk kā trim prioritātēm, kas tam kalpo, un par sarakstu ar labām lietām, ko nedarīsiet. Šis teikums vēlāk izšķir strīdus.',
  ),
  whenToUse: say('After you have listened and found causes. Not before: an aim written at the first meeting is the aim of whoever writes fastest.', 'Kad esat uzklausījuši un atraduši cēloņus. Ne agrāk: pirmajā sapulcē uzrakstīts mērķis ir tā mērķis, kurš raksta visātrāk.'),
  who: say('The core team and five residents who were not in it so far; eight to fifteen people. The mayor for the last half hour.', 'Pamatkomanda un pieci iedzīvotāji, kas tajā līdz šim nav bijuši; astoņi līdz piecpadsmit cilvēki. Mērs uz pēdējo pusstundu.'),
  time: say('Three hours, with a real break', 'Trīs stundas ar īstu pārtraukumu'),
  minutes: 180,
  materials: [say('Everything you have found, on the walls', 'Viss, ko esat atraduši, pie sienām'), say('The six dimensions of resilience on cards: trust, belonging, participation, inclusion, wellbeing, adaptability', 'Sešas noturības dimensijas uz kartītēm: uzticēšanās, piederība, līdzdalība, iekļaušana, labbūtība, spēja pielāgoties'), say('A child of about ten who has an hour, or the telephone number of one', 'Aptuveni desmitgadīgs bērns, kuram ir stunda laika, vai viņa telefona numurs')],
  steps: [
    { title: say('Walk and be silent', 'Iet un klusēt'), text: say('Fifteen minutes past everything on the walls, without talking. Everybody writes down the one thing they would be sad to leave out.', 'Piecpadsmit minūtes gar visu, kas pie sienām, nerunājot. Katrs pieraksta vienu lietu, kuru būtu žēl izlaist.'), minutes: 20 },
    { title: say('Write from the end', 'Rakstīt no beigām'), text: say('It is December of the title year. A neighbour tells her sister in another town what has changed. Everybody writes her message, five sentences, no programme words.', 'Ir titula gada decembris. Kaimiņiene stāsta māsai citā pilsētā, kas mainījies. Katrs uzraksta viņas ziņu, pieci teikumi, bez programmu vārdiem.'), minutes: 25 },
    { title: say('Find the sentence', 'Atrast teikumu'), text: say('Groups of three read to each other and write one sentence: by the end of the year [who] will [notice, do, dare what], because [what we do together]. Put the sentences up. Take the best beginning of one and the best end of another.', 'Grupas pa trim nolasa cita citai un uzraksta vienu teikumu: līdz gada beigām [kas] [ko pamanīs, darīs, uzdrīkstēsies], jo [ko mēs darām kopā]. Izlieciet teikumus. Paņemiet vienam labāko sākumu un otram labākās beigas.'), minutes: 45 },
    { title: say('Ask the child', 'Pajautāt bērnam'), text: say('Read it to a ten-year-old. What do they think will happen? If they shrug, change the words, not the child.', 'Nolasiet to desmitgadniekam. Ko viņš domā, kas notiks? Ja viņš parausta plecus, mainiet vārdus, nevis bērnu.'), minutes: 15 },
    { title: say('Choose priorities by giving up', 'Izvēlēties, atsakoties'), text: say('Each has five dots and ten candidates. Then everybody takes two of their own dots away again and says why. What still has dots is a priority: three at most, each with the dimension of resilience it strengthens.', 'Katram pieci punkti un desmit kandidāti. Tad katrs noņem divus no saviem punktiem un pasaka, kāpēc. Kam punkti palikuši, tā ir prioritāte: ne vairāk kā trīs, katrai klāt noturības dimensija, ko tā stiprina.'), minutes: 40 },
    { title: say('Write the list of no', 'Uzrakstīt „nē” sarakstu'), text: say('What is good and will not be done this year? Write it down with a friendly sentence. You will need the list in March.', 'Kas ir labs, bet šogad netiks darīts? Pierakstiet to ar laipnu teikumu. Martā jums šis saraksts būs vajadzīgs.'), minutes: 20 },
  ],
  questions: [
    say('Who will notice it without having read about it?', 'Kurš to pamanīs, par to nelasījis?'),
    say('If we could do only one thing, which would make the others easier?', 'Ja mēs varētu darīt tikai vienu, kas atvieglotu pārējo?'),
    say('What would be worth doing even if we did not get the title?', 'Ko būtu vērts darīt arī tad, ja titulu nesaņemtu?'),
    say('Which strategy of the town says the same, in other words?', 'Kurā pilsētas stratēģijā citiem vārdiem teikts tas pats?'),
  ],
  worksheet: {
    title: say('Our year in one sentence', 'Mūsu gads vienā teikumā'),
    intro: say('If the sentence needs a second one to be understood, it is not finished.', 'Ja teikumu var saprast tikai ar otru teikumu, tas nav gatavs.'),
    blocks: [
      { kind: 'lines', label: say('By the end of the year … will …, because …', 'Līdz gada beigām … , jo …'), rows: 3 },
      { kind: 'table', label: say('Priorities', 'Prioritātes'), columns: [say('Priority', 'Prioritāte'), say('Why this one', 'Kāpēc šī'), say('Who notices', 'Kas pamanīs'), say('Strengthens', 'Ko stiprina')], rows: 3 },
      { kind: 'table', label: say('Good, but not this year', 'Labi, bet ne šogad'), columns: [say('What', 'Kas'), say('The friendly sentence', 'Laipnais teikums')], rows: 4 },
    ],
  },
  pitfalls: [
    say('Everything is a priority. Then the loudest decides in spring. Three is the most a small town can look after.', 'Viss ir prioritāte. Tad pavasarī izlemj skaļākais. Trīs ir lielākais, ko maza pilsēta spēj pieskatīt.'),
    say('The sentence is about events: “we will hold a festival”. Ask what is different the week after.', 'Teikums ir par pasākumiem: „mēs rīkosim svētkus”. Jautājiet, kas būs citādi nedēļu pēc tam.'),
    say('Programme words creep in. Strike out every word that your neighbour would not use over the fence.', 'Iezogas programmu vārdi. Izsvītrojiet katru vārdu, ko jūsu kaimiņš nelietotu pār žogu.'),
  ],
  planSections: ['aim', 'priorities'],
};
