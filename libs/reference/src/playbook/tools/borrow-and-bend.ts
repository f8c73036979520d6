import { say } from '../say.js';
import type { Tool } from '../tool.js';

/** Taking over what worked elsewhere, and changing it until it is one's own. */
export const borrowAndBend: Tool = {
  key: 'borrow-and-bend',
  phase: 'design',
  title: say('Borrow and bend', 'Aizņemties un pārveidot'),
  purpose: say(
    'Another town has done it already. You find out what carried it there, what is different with you, and what must change so that it works. You save months, and the other town learns where its idea went.',
    'Kāda cita pilsēta to jau ir izdarījusi. Jūs noskaidrojat, kas to tur nesa, kas pie jums ir citādi un kam jāmainās, lai tas darbotos. Jūs ietaupāt mēnešus, un otra pilsēta uzzina, kur aizceļojusi tās ideja.',
  ),
  whenToUse: say('Whenever somebody says “we could do it like them”, and before you write an activity from nothing.', 'Ikreiz, kad kāds saka: „Mēs varētu kā viņi”, un pirms rakstāt aktivitāti no nulles.'),
  who: say('Four to six people who would do it; on the telephone one person who did it there.', 'Četri līdz seši cilvēki, kas to darītu; pa telefonu viens, kas to darīja tur.'),
  time: say('Two hours, and a call of forty minutes', 'Divas stundas un četrdesmit minūšu saruna pa telefonu'),
  minutes: 120,
  materials: [say('The practice, printed', 'Izdrukāta prakse'), say('Scissors, glue and three sheets: keep, change, leave', 'Šķēres, līme un trīs lapas: paturēt, mainīt, atstāt'), say('A call that is agreed with the other town', 'Ar otru pilsētu sarunāts zvans')],
  steps: [
    { title: say('Choose by likeness', 'Izvēlēties pēc līdzības'), text: say('Prefer a place of your size with your worry over a famous one. What worked in a city of 100,000 with three full-time people is another thing.', 'Labāk jūsu lieluma vieta ar jūsu raizēm nekā slavena. Kas izdevās pilsētā ar 100 000 iedzīvotāju un trim pilna laika darbiniekiem, ir kas cits.'), minutes: 15 },
    { title: say('Cut it up', 'Sagriezt'), text: say('Cut the text into its parts: who, where, money, method, permission, material, luck. Lay them out. Which one, taken away, would make the whole fall down? That is its heart.', 'Sagrieziet tekstu daļās: kas, kur, nauda, paņēmiens, atļauja, materiāls, veiksme. Izlieciet. Kura, ja to atņem, sagrautu visu? Tā ir tās sirds.'), minutes: 25 },
    { title: say('Call', 'Piezvanīt'), text: say('Ask for what is not written: what nearly went wrong, what it really cost, who was against it, what you would leave out today. Say thank you, and offer something in return.', 'Jautājiet to, kas nav uzrakstīts: kas gandrīz neizdevās, cik tas patiesi maksāja, kas bija pret, ko šodien izlaistu. Pasakiet paldies un piedāvājiet ko pretī.'), minutes: 40 },
    { title: say('Keep, change, leave', 'Paturēt, mainīt, atstāt'), text: say('Glue every part on one of the three sheets. The heart must lie on “keep”. If it does not, look for another idea. For each change: who can decide it?', 'Pielīmējiet katru daļu uz vienas no trim lapām. Sirdij jābūt uz „paturēt”. Ja nav, meklējiet citu ideju. Pie katras maiņas: kurš to var izlemt?'), minutes: 30 },
    { title: say('Try the smallest part', 'Izmēģināt mazāko daļu'), text: say('Which part can you try within two weeks to learn whether it holds here? Do it before the rest is planned.', 'Kuru daļu divās nedēļās var izmēģināt, lai uzzinātu, vai tas šeit turas? Dariet to, pirms plānojat pārējo.'), minutes: 10 },
    { title: say('Name the origin', 'Nosaukt izcelsmi'), text: say('Take the practice into your plan with “use this practice”: the link to its origin stays, and both towns can see what became of it.', 'Pārņemiet praksi savā plānā ar „izmantot šo praksi”: saite uz izcelsmi paliek, un abas pilsētas redz, kas no tās iznācis.') },
  ],
  questions: [
    say('What did they have that we have not: a person, a building, a habit, a law?', 'Kas viņiem bija un mums nav: cilvēks, ēka, ieradums, likums?'),
    say('What do we have that they had not?', 'Kas ir mums un nebija viņiem?'),
    say('Which part would our town find ridiculous?', 'Kura daļa mūsu pilsētai šķistu smieklīga?'),
    say('What would they do differently today?', 'Ko viņi šodien darītu citādi?'),
  ],
  worksheet: {
    title: say('What we take, and what we change', 'Ko pārņemam un ko mainām'),
    intro: say('One sheet for each practice you borrow.', 'Katrai aizgūtajai praksei sava lapa.'),
    blocks: [
      { kind: 'lines', label: say('The practice, its town, whom we called', 'Prakse, tās pilsēta, kam zvanījām'), rows: 2 },
      { kind: 'lines', label: say('Its heart: without this it is not the same', 'Tās sirds: bez tā tā vairs nav tā pati'), rows: 2 },
      { kind: 'boxes', label: say('Part by part', 'Daļu pa daļai'), items: [say('Keep as it is', 'Paturam, kā ir'), say('Change, and how', 'Mainām un kā'), say('Leave out', 'Izlaižam'), say('Add what only we have', 'Pieliekam, kas ir tikai mums')] },
      {
        kind: 'table',
        label: say('What is different here', 'Kas šeit ir citādi'),
        columns: [say('In', 'Kas'), say('There', 'Tur'), say('Here', 'Šeit'), say('So we', 'Tāpēc mēs')],
        items: [say('People', 'Cilvēki'), say('Money', 'Nauda'), say('Rules', 'Noteikumi'), say('Language', 'Valoda'), say('Season', 'Gadalaiks')],
      },
    ],
  },
  pitfalls: [
    say('The form is copied and the heart left behind: a hackathon without a prize, a vote without a consequence.', 'Nokopē formu un atstāj sirdi: hakatons bez balvas, balsojums bez sekām.'),
    say('Nobody calls. A text shows how it went well; only a person tells how.', 'Neviens nezvana. Teksts rāda, ka izdevās; kā, pastāsta tikai cilvēks.'),
    say('The origin is forgotten out of pride. Naming it costs nothing and opens the next door.', 'Izcelsmi aizmirst lepnuma dēļ. Nosaukt to nemaksā neko un atver nākamās durvis.'),
  ],
  planSections: ['activities', 'international'],
};
