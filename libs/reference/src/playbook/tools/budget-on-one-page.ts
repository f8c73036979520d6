import { say } from '../say.js';
import type { Tool } from '../tool.js';

/** What the year costs, from where, and what happens with half of it. */
export const budgetOnOnePage: Tool = {
  key: 'budget-on-one-page',
  phase: 'organise',
  title: say('The money on one page', 'Nauda vienā lapā'),
  purpose: say(
    'One page that a councillor understands in two minutes: what the year costs, which money is sure, what is given in work and rooms, and what you do when only half arrives.',
    'Viena lapa, ko deputāts saprot divās minūtēs: cik gads maksā, kura nauda ir droša, ko ziedo darbā un telpās un ko darāt, ja atnāk tikai puse.',
  ),
  whenToUse: say('As soon as the activities have dates. Then every quarter, for a quarter of an hour.', 'Tiklīdz aktivitātēm ir datumi. Pēc tam katru ceturksni uz ceturtdaļstundu.'),
  who: say('The coordinator, somebody from finance who is asked before it is finished, the owners of the three largest activities.', 'Koordinators, kāds no finansēm, kam jautā, pirms tā ir gatava, un triju lielāko aktivitāšu saimnieki.'),
  time: say('Two hours', 'Divas stundas'),
  minutes: 120,
  materials: [say('The activity cards with their cost', 'Aktivitāšu kartītes ar izmaksām'), say('Last year’s bills of two similar events', 'Divu līdzīgu pasākumu pagājušā gada rēķini'), say('A hundred beans and a sheet with a circle for each activity', 'Simt pupu un lapa ar apli katrai aktivitātei')],
  steps: [
    { title: say('Spread the beans', 'Izdalīt pupas'), text: say('The hundred beans are the money. Before you look at figures, lay them out as the aim would want it. Then as the cards say it. Look at the difference and talk.', 'Simt pupu ir nauda. Pirms skatāties skaitļus, izlieciet tās tā, kā gribētu mērķis. Tad tā, kā saka kartītes. Paskatieties uz starpību un parunājiet.'), minutes: 20 },
    { title: say('Write the lines', 'Uzrakstīt rindas'), text: say('For each activity at most five lines: people, artists, rooms and equipment, material, getting the word out. Add what is always forgotten: insurance, licence fees for music, toilets, translation, thanks, ten per cent for what you do not know.', 'Katrai aktivitātei ne vairāk kā piecas rindas: cilvēki, mākslinieki, telpas un tehnika, materiāli, izziņošana. Pielieciet to, ko vienmēr aizmirst: apdrošināšana, mūzikas licences, tualetes, tulkošana, pateicības, desmit procenti tam, ko nezināt.'), minutes: 35 },
    { title: say('Colour by certainty', 'Nokrāsot pēc drošuma'), text: say('Green: decided. Amber: applied for. Red: hoped for. No activity may stand on red alone.', 'Zaļš: izlemts. Dzeltens: pieteikts. Sarkans: cerēts. Neviena aktivitāte nedrīkst balstīties tikai uz sarkano.'), minutes: 15 },
    { title: say('Count what is given', 'Saskaitīt, ko ziedo'), text: say('Hours, rooms, cakes, a tractor. Write them down in hours and things, with a fair value beside: it shows the council how much comes back for each euro.', 'Stundas, telpas, kūkas, traktors. Pierakstiet stundās un lietās, blakus godīga vērtība: tas domei parāda, cik daudz atnāk par katru eiro.'), minutes: 15 },
    { title: say('Halve it', 'Sadalīt uz pusēm'), text: say('What do you do with half? Decide now, in peace, which activities become smaller and which fall away. Then it is a plan and not a defeat.', 'Ko darāt ar pusi? Izlemiet tagad, mierā, kuras aktivitātes kļūst mazākas un kuras atkrīt. Tad tas ir plāns, nevis sakāve.'), minutes: 20 },
    { title: say('Read it to somebody', 'Nolasīt kādam priekšā'), text: say('Somebody who was not there gets two minutes with the page and then explains it to you. Change what they got wrong.', 'Kāds, kas nebija klāt, divas minūtes skatās lapu un tad to izskaidro jums. Mainiet to, ko viņš pārprata.'), minutes: 15 },
  ],
  questions: [
    say('Which euro moves the aim most?', 'Kurš eiro visvairāk virza mērķi?'),
    say('Are the artists paid as we would pay the electrician?', 'Vai māksliniekiem maksājam tā, kā maksātu elektriķim?'),
    say('When does each euro arrive, and when must it be paid out?', 'Kad katrs eiro atnāk, un kad tas jāizmaksā?'),
    say('What will it cost in the second year?', 'Cik tas maksās otrajā gadā?'),
  ],
  worksheet: {
    title: say('The year in euros', 'Gads eiro'),
    intro: say('Round to fifty. G = decided, A = applied for, R = hoped for.', 'Noapaļojiet līdz piecdesmit. Z = izlemts, D = pieteikts, S = cerēts.'),
    blocks: [
      { kind: 'table', label: say('Costs and money', 'Izmaksas un nauda'), columns: [say('Activity', 'Aktivitāte'), say('Costs', 'Izmaksas'), say('Own money', 'Pašu nauda'), say('Others, from whom', 'Citi, no kā'), say('G A R', 'Z D S'), say('With half', 'Ar pusi')], rows: 8 },
      { kind: 'table', label: say('Given in work and things', 'Ziedots darbā un lietās'), columns: [say('What', 'Kas'), say('From whom', 'No kā'), say('Hours', 'Stundas'), say('Fair value', 'Godīga vērtība')], rows: 4 },
      { kind: 'checklist', label: say('Not forgotten', 'Nav aizmirsts'), items: [say('Insurance', 'Apdrošināšana'), say('Licence fees for music and film', 'Mūzikas un filmu licences'), say('Toilets and waste', 'Tualetes un atkritumi'), say('Translation and easy language', 'Tulkojums un viegla valoda'), say('Access for people with disabilities', 'Piekļuve cilvēkiem ar invaliditāti'), say('Thanks for the helpers', 'Pateicība palīgiem'), say('Ten per cent in reserve', 'Desmit procenti rezervē')] },
    ],
  },
  pitfalls: [
    say('The artists are asked to do it for visibility. Visibility does not heat a flat.', 'Māksliniekiem lūdz strādāt „atpazīstamības dēļ”. Atpazīstamība dzīvokli nesilda.'),
    say('Finance sees it last. Ask for one hour early, and bring a question instead of a table.', 'Finanses to redz pēdējās. Palūdziet vienu stundu agri un atnesiet jautājumu, nevis tabulu.'),
    say('A grant pulls the plan away from the aim. Say no to money that wants something else.', 'Grants aizvelk plānu projām no mērķa. Sakiet nē naudai, kas grib ko citu.'),
  ],
  planSections: ['budget'],
};
