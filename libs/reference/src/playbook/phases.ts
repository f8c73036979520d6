import { say } from './say.js';
import type { Phase } from './tool.js';

/** The way from the first question to what stays. */
export const playbookPhases: readonly Phase[] = [
  {
    key: 'understand',
    title: say('Understand', 'Saprast'),
    purpose: say(
      'Look at your place as if you had just moved in: who lives here, what they miss, where they meet and where nobody goes any more. Everything later stands on what you find now.',
      'Paskatieties uz savu vietu tā, it kā jūs tikko būtu ievākušies: kas te dzīvo, kā viņiem trūkst, kur viņi satiekas un kur vairs neviens neiegriežas. Viss tālākais balstās uz to, ko atklāsiet tagad.',
    ),
    doneWhen: say(
      'You can tell a stranger in three minutes what weighs on your place, and name where you know it from.',
      'Jūs trijās minūtēs varat svešiniekam pastāstīt, kas nomāc jūsu vietu, un pateikt, no kurienes jūs to zināt.',
    ),
  },
  {
    key: 'involve',
    title: say('Involve', 'Iesaistīt'),
    purpose: say(
      'Bring people to the table before anything is decided, above all those who are never there. Participation that starts after the decision is only applause.',
      'Sēdiniet cilvēkus pie galda, pirms kaut kas ir izlemts, un vispirms tos, kuru tur nekad nav. Līdzdalība, kas sākas pēc lēmuma, ir tikai aplausi.',
    ),
    doneWhen: say(
      'At least a third of the people around your table are not paid to be there, and you know who is still missing.',
      'Vismaz trešdaļa cilvēku pie jūsu galda tur nav algas dēļ, un jūs zināt, kuru vēl trūkst.',
    ),
  },
  {
    key: 'focus',
    title: say('Focus', 'Izvēlēties'),
    purpose: say(
      'Choose. A town that wants to solve everything in a year solves nothing. Find the one change that would make other changes easier, and say no to the rest for now.',
      'Izvēlieties. Pilsēta, kas gadā grib atrisināt visu, neatrisina neko. Atrodiet vienu pārmaiņu, kas atvieglotu citas, un pārējam pagaidām sakiet nē.',
    ),
    doneWhen: say(
      'Your aim fits into one sentence, a ten-year-old understands it, and you have written down what you will not do.',
      'Jūsu mērķis ietilpst vienā teikumā, to saprot desmitgadnieks, un jūs esat pierakstījuši, ko nedarīsiet.',
    ),
  },
  {
    key: 'design',
    title: say('Design activities', 'Veidot aktivitātes'),
    purpose: say(
      'Turn the aim into things that happen on a certain day in a certain place with certain people. Borrow from others what fits, and change it until it is yours.',
      'Pārvērtiet mērķi lietās, kas notiek noteiktā dienā, noteiktā vietā, ar noteiktiem cilvēkiem. Aizņemieties no citiem to, kas der, un mainiet, līdz tas kļūst jūsu.',
    ),
    doneWhen: say(
      'Every activity has a person who wants it to happen, a first date, and an answer to the question what happens if it rains.',
      'Katrai aktivitātei ir cilvēks, kurš grib, lai tā notiek, pirmais datums un atbilde uz jautājumu, kas būs, ja līs.',
    ),
  },
  {
    key: 'organise',
    title: say('Organise and fund', 'Organizēt un finansēt'),
    purpose: say(
      'Agree who does what, who decides, and what it costs, before enthusiasm has to carry it all. Good organisation is a form of kindness towards volunteers.',
      'Vienojieties, kas ko dara, kas lemj un cik tas maksā, pirms viss jānes entuziasmam. Laba organizācija ir laipnība pret brīvprātīgajiem.',
    ),
    doneWhen: say(
      'Somebody else could take over tomorrow with the papers that exist today.',
      'Kāds cits jau rīt varētu pārņemt darbu ar tiem papīriem, kas ir šodien.',
    ),
  },
  {
    key: 'sustain',
    title: say('Learn and sustain', 'Mācīties un noturēt'),
    purpose: say(
      'Notice what changes while it changes, say openly what did not work, and decide in good time what should go on and who keeps it.',
      'Ievērojiet pārmaiņas, kamēr tās notiek, atklāti pasakiet, kas neizdevās, un laikus izlemiet, kam jāturpinās un kas to uzturēs.',
    ),
    doneWhen: say(
      'You know before the year is over what stays, who keeps it and from which money, and another town has already asked you how you did it.',
      'Vēl pirms gada beigām jūs zināt, kas paliek, kas to uztur un par kādu naudu, un kāda cita pilsēta jums jau ir jautājusi, kā jūs to izdarījāt.',
    ),
  },
];
