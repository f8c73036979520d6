import { say } from '../say.js';
import type { Tool } from '../tool.js';

/** Roles, decisions and the way through the council on one wall. */
export const whoDoesWhat: Tool = {
  key: 'who-does-what',
  phase: 'organise',
  title: say('Who does what, and who decides', 'Kas ko dara un kas izlemj'),
  purpose: say(
    'After this evening everybody knows what is theirs, who decides what up to which sum, and when the council has to be asked. The coordinator can go on holiday.',
    'Pēc šī vakara katrs zina, kas ir viņa ziņā, kurš par ko un līdz kādai summai lemj un kad jāprasa domei. Koordinators var doties atvaļinājumā.',
  ),
  whenToUse: say('When the activities stand and before the first euro is spent. Again when somebody leaves.', 'Kad aktivitātes ir skaidras un pirms iztērēts pirmais eiro. Vēlreiz, kad kāds aiziet.'),
  who: say('The core team, a person from the finance department, a council member, one from each partner: six to twelve people.', 'Pamatkomanda, cilvēks no finanšu nodaļas, domes deputāts, pa vienam no katra partnera: seši līdz divpadsmit cilvēki.'),
  time: say('Two hours', 'Divas stundas'),
  minutes: 120,
  materials: [say('A card for every activity', 'Kartīte katrai aktivitātei'), say('Name tags in three colours: does, decides, is told', 'Vārdu kartītes trijās krāsās: dara, izlemj, uzzina'), say('The calendar of council and committee meetings, with the days papers must be in', 'Domes un komiteju sēžu kalendārs ar dienām, līdz kurām jāiesniedz papīri')],
  steps: [
    { title: say('Lay out the work', 'Izlikt darbu'), text: say('Every activity in a row on the floor, and beside it what nobody sees: bookkeeping, invitations, keys, photographs with consent, thanks.', 'Katra aktivitāte rindā uz grīdas, un blakus tas, ko neviens neredz: grāmatvedība, ielūgumi, atslēgas, fotogrāfijas ar piekrišanu, pateicības.'), minutes: 20 },
    { title: say('One who does it', 'Viens, kas dara'), text: say('One name on each, exactly one. Count the names: whoever has more than three gives one away now, not in June.', 'Uz katras viens vārds, tieši viens. Saskaitiet vārdus: kam vairāk par trim, vienu atdod tagad, nevis jūnijā.'), minutes: 25 },
    { title: say('One who stands in', 'Viens, kas aizstāj'), text: say('A second name for every task, from another organisation where possible. They read the mails and know where the papers are.', 'Katram darbam otrs vārds, ja iespējams, no citas organizācijas. Viņš lasa vēstules un zina, kur ir papīri.'), minutes: 15 },
    { title: say('Who decides what', 'Kas ko izlemj'), text: say('Agree on three steps, with sums: what the person decides alone, what the core team, what the council. Write an example for each.', 'Vienojieties par trim pakāpēm ar summām: ko cilvēks izlemj pats, ko pamatkomanda, ko dome. Katrai uzrakstiet piemēru.'), minutes: 20 },
    { title: say('Walk back from the date', 'Iet atpakaļ no datuma'), text: say('For each decision of the council: meeting, committee, day the paper has to be in, day you begin to write. Put the last of these into the calendar of two people.', 'Katram domes lēmumam: sēde, komiteja, diena, kad papīram jābūt iesniegtam, diena, kad sākat rakstīt. Pēdējo ierakstiet divu cilvēku kalendāros.'), minutes: 25 },
    { title: say('Agree how you meet', 'Vienoties, kā tiekaties'), text: say('Fifteen minutes standing, every second week, same hour, three questions: what is done, what is stuck, who helps? Minutes are one photograph of the board.', 'Piecpadsmit minūtes stāvot, katru otro nedēļu, tajā pašā stundā, trīs jautājumi: kas padarīts, kas iestrēdzis, kas palīdz? Protokols ir viena tāfeles fotogrāfija.'), minutes: 15 },
  ],
  questions: [
    say('What happens if you are ill for a month?', 'Kas notiek, ja jūs mēnesi slimojat?'),
    say('Who can say no, and would say so in time?', 'Kurš var pateikt nē, un vai pateiktu laikus?'),
    say('Which work is done by a volunteer that others are paid for? Is that all right for everybody?', 'Kuru darbu brīvprātīgais dara par velti, lai gan citiem par to maksā? Vai visiem tas ir pieņemami?'),
    say('What does the mayor need to know so as not to be surprised?', 'Kas mēram jāzina, lai nebūtu pārsteigts?'),
  ],
  worksheet: {
    title: say('Roles and decisions', 'Lomas un lēmumi'),
    intro: say('Write functions beside names: people change, the duty stays.', 'Blakus vārdiem rakstiet amatus: cilvēki mainās, pienākums paliek.'),
    blocks: [
      { kind: 'table', label: say('Tasks', 'Darbi'), columns: [say('Task', 'Darbs'), say('Does it', 'Dara'), say('Stands in', 'Aizstāj'), say('Is told', 'Uzzina')], rows: 10 },
      { kind: 'table', label: say('Decisions', 'Lēmumi'), columns: [say('Who', 'Kas'), say('Up to (euros)', 'Līdz (eiro)'), say('For example', 'Piemēram')], items: [say('The person alone', 'Cilvēks pats'), say('The core team', 'Pamatkomanda'), say('The council', 'Dome')] },
      { kind: 'table', label: say('The way through the council', 'Ceļš cauri domei'), columns: [say('Decision', 'Lēmums'), say('Begin to write', 'Sākt rakstīt'), say('Paper in', 'Iesniegt'), say('Committee', 'Komiteja'), say('Council', 'Dome')], rows: 3 },
    ],
  },
  pitfalls: [
    say('“We all do it together” means: the same person, at night. Put a name.', '„Mēs visi kopā” nozīmē: viens un tas pats cilvēks, naktī. Ierakstiet vārdu.'),
    say('The council hears of it from the newspaper. Tell it early, and give it a part to be proud of.', 'Dome par to uzzina no avīzes. Pastāstiet agri un dodiet tai daļu, ar ko lepoties.'),
    say('Volunteers get the dull work only. Mix every task: something dull, something fine.', 'Brīvprātīgie dabū tikai garlaicīgo. Jauciet: katram kaut kas garlaicīgs, kaut kas jauks.'),
  ],
  planSections: ['organisation', 'stakeholders', 'timeline'],
};
