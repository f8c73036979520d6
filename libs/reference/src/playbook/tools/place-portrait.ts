import { say } from '../say.js';
import type { Tool } from '../tool.js';

/** A dozen people draw one honest picture of the place. */
export const placePortrait: Tool = {
  key: 'place-portrait',
  phase: 'understand',
  title: say('Place portrait in one evening', 'Vietas portrets vienā vakarā'),
  purpose: say(
    'A dozen people who know the place from different sides draw one honest picture of it: what has changed in ten years, what people are proud of, what is going missing. At the end you have one sheet that everybody recognises.',
    'Ducis cilvēku, kas vietu pazīst no dažādām pusēm, kopā uzzīmē vienu godīgu tās portretu: kas desmit gados mainījies, ar ko cilvēki lepojas, kas zūd. Beigās jums ir viena lapa, kurā visi atpazīst savu vietu.',
  ),
  whenToUse: say(
    'At the very beginning, before anybody has written a project idea. Also good when a team is stuck in arguing about solutions: it brings the talk back to what is.',
    'Pašā sākumā, pirms kāds uzrakstījis projekta ideju. Der arī tad, kad komanda iestrēgusi strīdā par risinājumiem: portrets atgriež sarunu pie tā, kas ir.',
  ),
  who: say(
    'Ten to fourteen people who do not usually sit together: somebody from the school, the shop, the choir, the care home, the fire brigade, a newcomer, two people under twenty, and the mayor as a listener.',
    'Desmit līdz četrpadsmit cilvēki, kas parasti nesēž kopā: kāds no skolas, veikala, kora, pansionāta, ugunsdzēsējiem, kāds ienācējs, divi jaunieši līdz divdesmit gadiem un mērs kā klausītājs.',
  ),
  time: say('One evening, two and a half hours with soup', 'Viens vakars, divarpus stundas kopā ar zupu'),
  minutes: 150,
  materials: [
    say('A large printed map of the place, at least A1', 'Liela, izdrukāta vietas karte, vismaz A1'),
    say('Sticky notes in three colours, thick pens', 'Līmlapiņas trijās krāsās, biezi marķieri'),
    say('Six figures on a sheet: population now and ten years ago, under 18, over 65, living alone, arrivals and departures of last year', 'Seši skaitļi uz lapas: iedzīvotāju skaits tagad un pirms desmit gadiem, līdz 18, virs 65, vieni dzīvojošie, pērn ieradušies un aizbraukušie'),
    say('Soup, bread, and somebody who does not have to leave early', 'Zupa, maize un kāds, kuram nav agri jāiet mājās'),
  ],
  steps: [
    {
      title: say('Arrive on the map', 'Ierasties kartē'),
      text: say(
        'Everybody puts a note with their name where they live and a second one where they last laughed with somebody they did not know well. Say it aloud, one sentence each. Leave the map lying in the middle all evening.',
        'Katrs pieliek lapiņu ar savu vārdu tur, kur dzīvo, un otru tur, kur pēdējoreiz smējies kopā ar kādu, ko labi nepazina. Pasakiet to skaļi, katrs vienu teikumu. Karte visu vakaru paliek galda vidū.',
      ),
      minutes: 20,
    },
    {
      title: say('Ten years back', 'Desmit gadus atpakaļ'),
      text: say(
        'In pairs of people of different age: what existed ten years ago and is gone, what is new, what has stayed? One note for each, in three colours. Put them on the map where they belong. Do not discuss yet.',
        'Pāros, kuros ir dažāda vecuma cilvēki: kas bija pirms desmit gadiem un kā vairs nav, kas ir jauns, kas palicis? Katram sava lapiņa, trijās krāsās. Pielieciet tās kartē, kur tām vieta. Vēl neapspriediet.',
      ),
      minutes: 30,
    },
    {
      title: say('Look at the figures', 'Paskatīties uz skaitļiem'),
      text: say(
        'Show the six figures, one after another. Before each, everybody writes down a guess. The distance between guess and figure is the best conversation of the evening: ask what we see every day and what we do not.',
        'Parādiet sešus skaitļus, citu pēc cita. Pirms katra visi pieraksta savu minējumu. Attālums starp minējumu un skaitli ir vakara labākā saruna: jautājiet, ko mēs redzam ik dienas un ko ne.',
      ),
      minutes: 25,
    },
    {
      title: say('Soup', 'Zupa'),
      text: say(
        'Eat. Change seats so that nobody sits beside the person they came with. Ask the youngest to tell the table what they would miss if they moved away.',
        'Paēdiet. Apsēdieties citādi, lai neviens nesēž blakus tam, ar ko atnācis. Palūdziet jaunākajam pastāstīt galdam, kā viņam pietrūktu, ja aizbrauktu.',
      ),
      minutes: 30,
    },
    {
      title: say('Write the portrait', 'Uzrakstīt portretu'),
      text: say(
        'Three groups fill one box of the worksheet each: what carries us, what weighs on us, what nobody talks about. Then read aloud, and change words until nobody in the room winces.',
        'Trīs grupas aizpilda katra vienu darba lapas lauku: kas mūs nes, kas mūs nomāc, par ko neviens nerunā. Tad izlasiet skaļi un mainiet vārdus, līdz neviens telpā vairs nesaviebjas.',
      ),
      minutes: 35,
    },
    {
      title: say('Say where we know it from', 'Pateikt, no kurienes mēs to zinām'),
      text: say(
        'Go through the sentences once more and mark each: seen myself, told by others, a figure, a guess. Agree who checks the two most important guesses within two weeks.',
        'Vēlreiz izejiet cauri teikumiem un atzīmējiet: pats redzējis, citu stāstīts, skaitlis, minējums. Vienojieties, kas divu nedēļu laikā pārbaudīs divus svarīgākos minējumus.',
      ),
      minutes: 10,
    },
  ],
  questions: [
    say('Who in this town has not been thought of tonight?', 'Par ko šovakar mūsu pilsētā neviens nav iedomājies?'),
    say('Where do people of different age still meet without having planned it?', 'Kur dažāda vecuma cilvēki vēl satiekas, to nesarunājuši?'),
    say('What would somebody who moved here last year say about us?', 'Ko par mums teiktu kāds, kurš te ievācies pagājušogad?'),
    say('Which building, if it closed tomorrow, would really change life here?', 'Kura ēka, ja rīt to aizvērtu, tiešām mainītu dzīvi šeit?'),
    say('What do we say about ourselves that is no longer true?', 'Ko mēs par sevi sakām, kas vairs nav taisnība?'),
  ],
  worksheet: {
    title: say('Our place in one sheet', 'Mūsu vieta vienā lapā'),
    intro: say(
      'Short sentences. Mark each with S (seen), T (told), F (figure) or G (guess).',
      'Īsi teikumi. Pie katra atzīmējiet R (redzēts), S (stāstīts), C (skaitlis) vai M (minējums).',
    ),
    blocks: [
      {
        kind: 'table',
        label: say('Six figures', 'Seši skaitļi'),
        columns: [say('What', 'Kas'), say('Our guess', 'Mūsu minējums'), say('Figure', 'Skaitlis'), say('Ten years ago', 'Pirms desmit gadiem')],
        items: [
          say('Inhabitants', 'Iedzīvotāji'),
          say('Under 18', 'Līdz 18 gadiem'),
          say('Over 65', 'Virs 65 gadiem'),
          say('Living alone', 'Dzīvo vieni'),
          say('Arrived last year', 'Pērn ieradušies'),
          say('Left last year', 'Pērn aizbraukuši'),
        ],
      },
      {
        kind: 'boxes',
        label: say('The portrait', 'Portrets'),
        items: [say('What carries us', 'Kas mūs nes'), say('What weighs on us', 'Kas mūs nomāc'), say('What nobody talks about', 'Par ko neviens nerunā'), say('What has gone in ten years', 'Kas desmit gados zudis')],
      },
      {
        kind: 'table',
        label: say('Guesses to check', 'Minējumi, kas jāpārbauda'),
        columns: [say('We believe that', 'Mēs domājam, ka'), say('Who checks', 'Kas pārbauda'), say('Until', 'Līdz kuram datumam')],
        rows: 3,
      },
    ],
  },
  pitfalls: [
    say(
      'Only people from the municipality come. Then it is a staff meeting with soup. Move the date rather than begin without the others.',
      'Atnāk tikai pašvaldības darbinieki. Tad tā ir darba sapulce ar zupu. Labāk pārceliet datumu, nekā sāciet bez pārējiem.',
    ),
    say(
      'Somebody begins to solve. Write the idea on a sheet called "Later", thank them, and go back to the map.',
      'Kāds sāk risināt. Uzrakstiet ideju uz lapas ar nosaukumu „Vēlāk”, pasakiet paldies un atgriezieties pie kartes.',
    ),
    say(
      'The portrait becomes an advertisement. If nothing in it hurts a little, ask once more what nobody talks about.',
      'Portrets kļūst par reklāmu. Ja nekas tajā mazliet nesāp, pajautājiet vēlreiz, par ko neviens nerunā.',
    ),
  ],
  planSections: ['context', 'assets'],
};
