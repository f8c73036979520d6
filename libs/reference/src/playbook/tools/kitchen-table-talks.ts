import { say } from '../say.js';
import type { Tool } from '../tool.js';

/** Twenty conversations at kitchen tables, and what they have in common. */
export const kitchenTableTalks: Tool = {
  key: 'kitchen-table-talks',
  phase: 'understand',
  title: say('Twenty talks at kitchen tables', 'Divdesmit sarunas pie virtuves galda'),
  purpose: say(
    'Ten of you visit two people each and listen for an hour. You learn what no survey tells you: the words people use, what they are ashamed of, and whom they would call at night.',
    'Desmit no jums katrs apciemo divus cilvēkus un stundu klausās. Jūs uzzināt to, ko neparāda neviena aptauja: kādiem vārdiem cilvēki runā, par ko kaunas un kam zvanītu naktī.',
  ),
  whenToUse: say(
    'When you know the figures but not the people behind them, and whenever the same fifteen faces come to every meeting. Two to four weeks before you choose your aim.',
    'Kad zināt skaitļus, bet ne cilvēkus aiz tiem, un vienmēr, kad uz katru sapulci nāk tās pašas piecpadsmit sejas. Divas līdz četras nedēļas pirms mērķa izvēles.',
  ),
  who: say(
    'Ten listeners from the team, the library, the school, associations. Twenty people who do not come to meetings: night shift, single parents, the farm at the end of the road, the family that came last year.',
    'Desmit klausītāji no komandas, bibliotēkas, skolas, biedrībām. Divdesmit cilvēki, kas uz sapulcēm nenāk: nakts maiņa, vecāki, kas audzina vieni, sēta ceļa galā, ģimene, kas ieradās pērn.',
  ),
  time: say('One hour for each talk, three weeks in all, two hours to compare', 'Katrai sarunai stunda, kopā trīs nedēļas, divas stundas salīdzināšanai'),
  minutes: 120,
  materials: [
    say('The list of five questions on a card, no clipboard', 'Pieci jautājumi uz kartītes, bez planšetes'),
    say('A cake or a jar of something, because you are a guest', 'Kūka vai burciņa kaut kā, jo jūs esat ciemiņš'),
    say('A sheet of paper for each talk, filled in afterwards in the car', 'Viena lapa katrai sarunai, ko aizpilda pēc tam mašīnā'),
  ],
  steps: [
    {
      title: say('Choose whom you do not know', 'Izvēlēties, ko nepazīstat'),
      text: say(
        'Write the groups that never come on the wall. For each, somebody names a person they can ask through a friend, a nurse, a teacher, the shop. Nobody visits their own relatives.',
        'Uzrakstiet pie sienas grupas, kas nekad nenāk. Katrai kāds nosauc cilvēku, kuru var uzrunāt caur draugu, medmāsu, skolotāju vai veikalu. Neviens neapciemo savus radus.',
      ),
      minutes: 30,
    },
    {
      title: say('Ask permission', 'Palūgt atļauju'),
      text: say(
        'Say in two sentences who you are, what the talk is for, that no name will be written down, and that they may stop whenever they like. If they prefer a walk or a bench, take the walk.',
        'Divos teikumos pasakiet, kas jūs esat, kam saruna domāta, ka neviens vārds netiks pierakstīts un ka viņi var beigt, kad vien grib. Ja labāk patīk pastaiga vai soliņš, ejiet pastaigāties.',
      ),
    },
    {
      title: say('Listen', 'Klausīties'),
      text: say(
        'Ask the five questions in any order. Count to seven before you speak into a silence: the second answer is the true one. Do not explain, promise or defend anything.',
        'Uzdodiet piecus jautājumus jebkurā secībā. Pirms runājat klusumā, saskaitiet līdz septiņi: otrā atbilde ir īstā. Neko neskaidrojiet, nesoliet un neaizstāviet.',
      ),
      minutes: 60,
    },
    {
      title: say('Write three sentences', 'Uzrakstīt trīs teikumus'),
      text: say(
        'Within an hour: one sentence in their own words, one thing that surprised you, one thing they could offer. No name, no street, nothing by which a neighbour would recognise them.',
        'Stundas laikā: viens teikums viņu pašu vārdiem, viena lieta, kas jūs pārsteidza, un viena lieta, ko viņi varētu dot. Ne vārda, ne ielas, nekā, pēc kā viņus pazītu kaimiņš.',
      ),
      minutes: 15,
    },
    {
      title: say('Compare', 'Salīdzināt'),
      text: say(
        'All listeners meet. Read the twenty sentences aloud without comment. Then sort them into heaps that belong together, and give each heap a name in the words of the talks, not of an office.',
        'Visi klausītāji sanāk kopā. Izlasiet divdesmit teikumus skaļi un bez komentāriem. Tad salieciet kaudzītēs tos, kas sader kopā, un nosauciet katru sarunu, nevis kantora vārdiem.',
      ),
      minutes: 90,
    },
    {
      title: say('Tell them what you heard', 'Pastāstīt, ko sadzirdējāt'),
      text: say(
        'Send each of the twenty a card with what you learned from all of them together and what happens next. It takes an evening, and it is why they will open the door again.',
        'Nosūtiet katram no divdesmit kartīti: ko jūs uzzinājāt no visiem kopā un kas notiks tālāk. Tas aizņem vakaru, un tieši tādēļ viņi durvis atvērs vēlreiz.',
      ),
      minutes: 30,
    },
  ],
  questions: [
    say('Tell me about last Tuesday. What did you do from morning to evening?', 'Pastāstiet par pagājušo otrdienu. Ko darījāt no rīta līdz vakaram?'),
    say('When did you last feel that you belong here? When did you not?', 'Kad pēdējoreiz jutāt, ka esat savējais? Kad ne?'),
    say('Whom would you call if something happened in the night?', 'Kam jūs zvanītu, ja naktī kaut kas notiktu?'),
    say('What would you show a child of ten here?', 'Ko jūs te parādītu desmitgadīgam bērnam?'),
    say('What should nobody take away from this place? What could go?', 'Ko šai vietai neviens nedrīkst atņemt? Kas varētu arī zust?'),
  ],
  worksheet: {
    title: say('After one talk', 'Pēc sarunas'),
    intro: say('Fill it in alone, within an hour. Nothing by which the person could be recognised.', 'Aizpildiet vieni, stundas laikā. Neko, pēc kā cilvēku varētu pazīt.'),
    blocks: [
      { kind: 'lines', label: say('One sentence in their own words', 'Viens teikums viņu pašu vārdiem'), rows: 3 },
      { kind: 'lines', label: say('What surprised me', 'Kas mani pārsteidza'), rows: 3 },
      { kind: 'lines', label: say('What they could offer others', 'Ko viņi varētu dot citiem'), rows: 2 },
      {
        kind: 'scale',
        label: say('My impression', 'Mans iespaids'),
        hint: say('Yours, not theirs: to be spoken about, not to be counted.', 'Jūsu, nevis viņu: lai par to runātu, nevis lai skaitītu.'),
        items: [say('Has people nearby', 'Tuvumā ir cilvēki'), say('Feels heard by the town', 'Jūt, ka pilsēta sadzird'), say('Would come if somebody fetched them', 'Nāktu, ja kāds aizvestu')],
      },
      { kind: 'checklist', label: say('Before I file this sheet', 'Pirms noglabāju lapu'), items: [say('No name, address or workplace is on it', 'Uz tās nav vārda, adreses vai darbavietas'), say('I have promised nothing', 'Es neko neesmu apsolījis'), say('I know when they hear from us', 'Zinu, kad viņi dzirdēs no mums')] },
    ],
  },
  pitfalls: [
    say('It turns into an interview with a form. Put the paper away; what you forget was not the most important thing.', 'Tas kļūst par interviju ar veidlapu. Nolieciet papīru; tas, ko aizmirsīsiet, nebija pats svarīgākais.'),
    say('Somebody tells you of real distress. Have the number of the social service and of a helpline with you, and do not leave before you know that they are not alone tonight.', 'Kāds pastāsta par īstu postu. Lai jums līdzi ir sociālā dienesta un krīzes tālruņa numurs, un neejiet projām, pirms zināt, ka šovakar cilvēks nav viens.'),
    say('Twenty talks become proof for what you wanted anyway. Let somebody who has no plan of their own name the heaps.', 'Divdesmit sarunas kļūst par pierādījumu tam, ko gribējāt jau tāpat. Lai kaudzītes nosauc kāds, kam sava plāna nav.'),
  ],
  planSections: ['assets', 'participation'],
};
