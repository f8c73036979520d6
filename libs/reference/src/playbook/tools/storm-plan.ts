import { say } from '../say.js';
import type { Tool } from '../tool.js';

/** Looking back from a failure that has not happened. */
export const stormPlan: Tool = {
  key: 'storm-plan',
  phase: 'design',
  title: say('What if it storms', 'Ja nu sāksies vētra'),
  purpose: say(
    'You imagine that the day has failed, and find out why before it does. In an hour you have the five likeliest ways to fail, a second plan for the two worst, and the person who decides by when.',
    'Jūs iztēlojaties, ka diena ir izgāzusies, un noskaidrojat, kāpēc, pirms tas notiek. Stundas laikā jums ir pieci ticamākie izgāšanās veidi, otrs plāns diviem smagākajiem un cilvēks, kas izlemj, un līdz kuram brīdim.',
  ),
  whenToUse: say('Four to eight weeks before anything out of doors, with many people, with children, or with a date that cannot be moved.', 'Četras līdz astoņas nedēļas pirms jebkā, kas notiek ārā, ar daudziem cilvēkiem, ar bērniem vai datumā, ko nevar pārcelt.'),
  who: say('Everybody with a task on the day, and one person from the fire brigade or the school who has seen things go wrong.', 'Visi, kam tajā dienā ir pienākums, un viens cilvēks no ugunsdzēsējiem vai skolas, kurš ir redzējis, kā lietas noiet greizi.'),
  time: say('One hour', 'Viena stunda'),
  minutes: 60,
  materials: [say('The running order of the day', 'Dienas norises plāns'), say('Sticky notes', 'Līmlapiņas'), say('A sheet with two axes: how likely, how bad', 'Lapa ar divām asīm: cik ticami, cik slikti')],
  steps: [
    { title: say('It has failed', 'Tas ir izgāzies'), text: say('The host says: it is the day after, and it was a disaster. Everybody writes alone for five minutes what happened. One cause on each note, no politeness.', 'Vadītājs saka: ir nākamā diena, un tā bija katastrofa. Katrs piecas minūtes viens pats raksta, kas noticis. Uz katras lapiņas viens cēlonis, bez pieklājības.'), minutes: 10 },
    { title: say('Place the notes', 'Izlikt lapiņas'), text: say('Read them aloud and put them on the two axes. Weather, staff, money, few people, too many people, technology, a quarrel, an accident.', 'Nolasiet skaļi un salieciet uz abām asīm. Laiks, cilvēki, nauda, par maz apmeklētāju, par daudz, tehnika, ķilda, nelaimes gadījums.'), minutes: 15 },
    { title: say('Make five unlikely', 'Padarīt piecus mazticamus'), text: say('For the five that are likely and bad: what could we do this week so that it does not happen?', 'Pieciem ticamajiem un sliktajiem: ko mēs varam izdarīt šonedēļ, lai tas nenotiktu?'), minutes: 15 },
    { title: say('Make two bearable', 'Padarīt divus panesamus'), text: say('For the two worst: what do we do if it happens after all? Spread over two days, a hall in reserve, a smaller form, a list of telephone numbers.', 'Diviem smagākajiem: ko darām, ja tomēr notiek? Divas dienas, zāle rezervē, mazāks variants, telefona numuru saraksts.'), minutes: 10 },
    { title: say('Say who decides', 'Pateikt, kurš izlemj'), text: say('One name, one hour: “Inga decides on Friday at six whether we go into the hall.” Say how everybody hears of it within half an hour. Write it on the running order.', 'Viens vārds, viena stunda: „Inga piektdien sešos izlemj, vai ejam zālē.” Pasakiet, kā pusstundas laikā to uzzina visi. Uzrakstiet to uz norises plāna.'), minutes: 10 },
  ],
  questions: [
    say('What went wrong the last time, here or elsewhere?', 'Kas nogāja greizi pagājušoreiz, šeit vai citur?'),
    say('What if twice as many come? What if nobody does?', 'Ja atnāk divreiz vairāk? Ja neviens?'),
    say('What must not happen under any circumstances?', 'Kas nedrīkst notikt nekādā gadījumā?'),
    say('Who is alone with a task, and who could jump in?', 'Kurš ar savu pienākumu ir viens, un kas varētu ielēkt vietā?'),
  ],
  worksheet: {
    title: say('Storm plan', 'Vētras plāns'),
    intro: say('One page, on the wall of the kitchen on the day.', 'Viena lapa, tajā dienā pie virtuves sienas.'),
    blocks: [
      { kind: 'table', label: say('What could happen', 'Kas var notikt'), columns: [say('What', 'Kas'), say('Likely?', 'Ticami?'), say('Bad?', 'Slikti?'), say('This week we', 'Šonedēļ mēs'), say('Who', 'Kas')], rows: 5 },
      {
        kind: 'table',
        label: say('If it happens after all', 'Ja tomēr notiek'),
        columns: [say('Case', 'Gadījums'), say('Second plan', 'Otrs plāns'), say('Who decides', 'Kurš izlemj'), say('By when', 'Līdz kuram brīdim')],
        rows: 2,
      },
      { kind: 'checklist', label: say('The day before', 'Dienu iepriekš'), items: [say('The forecast is read by one named person', 'Prognozi lasa viens nosaukts cilvēks'), say('Everybody has the list of telephone numbers', 'Visiem ir telefona numuru saraksts'), say('First aid and water are there', 'Ir pirmā palīdzība un ūdens'), say('Somebody looks after the helpers', 'Kāds parūpējas par palīgiem'), say('We know when we stop', 'Mēs zinām, kad apstājamies')] },
    ],
  },
  pitfalls: [
    say('It is felt as bad luck to speak of failure. Do it with cake; afterwards everybody sleeps better.', 'Runāt par neveiksmi šķiet slikta zīme. Dariet to pie kūkas; pēc tam visi guļ labāk.'),
    say('Twenty risks and no decision. Five are enough, two with a second plan.', 'Divdesmit risku un neviena lēmuma. Pietiek ar pieciem, diviem ir otrs plāns.'),
    say('The second plan is known to the one who wrote it. Rehearse it for five minutes with all.', 'Otro plānu zina tikai tas, kas to rakstīja. Piecas minūtes izmēģiniet to ar visiem.'),
  ],
  example: say('Kaskinen lost the first day of its wooden-house fair to a gale. It was a fair of two days: the second one was held, and went beyond what the organisers had expected.', 'Kaskinenes koka ēku gadatirgus pirmo dienu atņēma vētra. Tas bija divu dienu gadatirgus: otrā diena notika un pārspēja rīkotāju cerēto.'),
  planSections: ['risks', 'activities'],
};
