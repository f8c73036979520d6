import { say } from '../say.js';
import type { Tool } from '../tool.js';

/** The card that turns an idea into something that happens. */
export const ideaToActivity: Tool = {
  key: 'idea-to-activity',
  phase: 'design',
  title: say('From idea to first date', 'No idejas līdz pirmajam datumam'),
  purpose: say(
    'An idea becomes an activity when somebody wants it, a date stands, and it could begin smaller than planned. One card for each idea shows within half an hour whether it is one.',
    'Ideja kļūst par aktivitāti, kad kāds to grib, ir datums un to var sākt mazāk, nekā plānots. Viena kartīte katrai idejai pusstundas laikā parāda, vai tā ir īsta.',
  ),
  whenToUse: say('After the aim is written. Use it for every idea, also for those of the mayor.', 'Kad mērķis ir uzrakstīts. Lietojiet to katrai idejai, arī mēra idejām.'),
  who: say('The person who wants it, two who would come, one who knows the rules of rooms and money.', 'Tas, kurš to grib, divi, kas uz to nāktu, un viens, kas zina telpu un naudas noteikumus.'),
  time: say('Half an hour for each idea', 'Pusstunda katrai idejai'),
  minutes: 30,
  materials: [say('The card, printed on stiff paper', 'Kartīte uz bieza papīra'), say('A calendar of the year with holidays, harvest, exams and the big football', 'Gada kalendārs ar svētkiem, ražas laiku, eksāmeniem un lielo futbolu')],
  steps: [
    { title: say('Say what one sees', 'Pateikt, ko redz'), text: say('Describe five minutes of it as if you filmed it: who stands where, what they do with their hands, what one hears. If you cannot, it is still a wish.', 'Aprakstiet piecas minūtes tā, it kā filmētu: kas kur stāv, ko dara ar rokām, ko dzird. Ja nevarat, tā vēl ir vēlēšanās.'), minutes: 5 },
    { title: say('Find its owner', 'Atrast saimnieku'), text: say('One name. Not an office, not “the team”. Would this person do it if nobody thanked them?', 'Viens vārds. Ne nodaļa, ne „komanda”. Vai šis cilvēks to darītu, ja neviens nepateiktos?'), minutes: 5 },
    { title: say('Tie it to the aim', 'Sasiet ar mērķi'), text: say('Complete: people will afterwards …, which they do not now. If the sentence does not fit your aim, the idea is good for another year.', 'Pabeidziet: pēc tam cilvēki …, ko tagad nedara. Ja teikums neder mērķim, ideja der citam gadam.'), minutes: 5 },
    { title: say('Make it small', 'Padarīt mazu'), text: say('What is the smallest form that could happen within four weeks, with ten people and no money? Do that first: you learn more from it than from a plan.', 'Kāds ir mazākais veids, kas varētu notikt četru nedēļu laikā, ar desmit cilvēkiem un bez naudas? Vispirms dariet to: no tā iemācīsities vairāk nekā no plāna.'), minutes: 5 },
    { title: say('Give people a part', 'Dot cilvēkiem lomu'), text: say('What do those who come decide or make? If the honest answer is “they watch”, change one thing so that they do not only watch.', 'Ko izlemj vai dara tie, kas atnāk? Ja godīga atbilde ir „skatās”, mainiet vienu lietu, lai viņi ne tikai skatītos.'), minutes: 5 },
    { title: say('Set the date', 'Nolikt datumu'), text: say('A day, an hour, a place, with two alternatives. Look at the calendar. Write down who calls whom tomorrow.', 'Diena, stunda, vieta un divas rezerves. Paskatieties kalendārā. Pierakstiet, kurš kuram rīt zvana.'), minutes: 5 },
  ],
  questions: [
    say('Who wants this to happen?', 'Kurš grib, lai tas notiek?'),
    say('What would we do if we had no money at all? And what with ten times as much?', 'Ko mēs darītu, ja naudas nebūtu nemaz? Un ko ar desmitreiz vairāk?'),
    say('Who might feel that it is not for them, and what one thing would change that?', 'Kurš varētu justies, ka tas nav viņam, un kas viens to mainītu?'),
    say('Who has done something like it, and what went wrong?', 'Kurš jau darījis ko līdzīgu, un kas nogāja greizi?'),
  ],
  worksheet: {
    title: say('Card of an activity', 'Aktivitātes kartīte'),
    intro: say('Every field feeds the activity table of the plan.', 'Katrs lauks noder plāna aktivitāšu tabulai.'),
    blocks: [
      { kind: 'lines', label: say('Name, as one would say it on the phone', 'Nosaukums, kā to teiktu pa telefonu'), rows: 1 },
      { kind: 'lines', label: say('Five minutes of it', 'Piecas minūtes no tā'), rows: 4 },
      {
        kind: 'table',
        label: say('What it needs', 'Kas tam vajadzīgs'),
        columns: [say('Question', 'Jautājums'), say('Answer', 'Atbilde')],
        items: [say('Who wants it', 'Kas to grib'), say('Priority it serves', 'Kurai prioritātei kalpo'), say('With and for whom', 'Ar ko un kam'), say('What people decide or make', 'Ko cilvēki izlemj vai dara'), say('First small date', 'Pirmais mazais datums'), say('Partners', 'Partneri'), say('Cost, and from where', 'Izmaksas un no kurienes'), say('What is there afterwards', 'Kas pēc tam ir')],
      },
      { kind: 'lines', label: say('How we see whether it worked', 'Kā redzēsim, vai izdevās'), rows: 2 },
    ],
  },
  pitfalls: [
    say('An activity without an owner gets one: the tired coordinator. Let it go instead.', 'Aktivitāte bez saimnieka to tomēr dabū: noguruša koordinatora veidolā. Labāk atlaidiet to.'),
    say('Beautiful and for the same people as always. Ask who of your empty chairs would come.', 'Skaista un tiem pašiem cilvēkiem, kam vienmēr. Jautājiet, kurš no jūsu tukšajiem krēsliem nāktu.'),
    say('Fourteen activities in September. Spread them; people have grandchildren and potatoes.', 'Četrpadsmit aktivitātes septembrī. Sadaliet tās; cilvēkiem ir mazbērni un kartupeļi.'),
  ],
  planSections: ['activities', 'timeline'],
};
