import { say } from '../say.js';
import type { Tool } from '../tool.js';

/** A small fund that young people decide over, by their own rules. */
export const youngPeopleHoldThePurse: Tool = {
  key: 'young-people-hold-the-purse',
  phase: 'involve',
  title: say('Young people hold the purse', 'Maks jauniešu rokās'),
  purpose: say(
    'Six to ten young people decide over real money, a thousand euros for example, for things that happen in town. They learn to choose, others learn to ask them, and you learn what they want without a survey.',
    'Seši līdz desmit jaunieši lemj par īstu naudu, piemēram, tūkstoti eiro, lietām, kas notiek pilsētā. Viņi mācās izvēlēties, citi mācās viņiem jautāt, un jūs bez aptaujas uzzināt, ko viņi grib.',
  ),
  whenToUse: say('When the young are meant in every plan and seldom in the room. It works from about fifty young people in the place upwards.', 'Kad jaunieši ir katrā plānā, bet reti telpā. Darbojas no aptuveni piecdesmit jauniešiem pašvaldībā.'),
  who: say('Six to ten people between 13 and 20, drawn by lot from those who put their name into a box; one adult who keeps the books and has no vote; the council, which gives the money and its word.', 'Seši līdz desmit cilvēki no 13 līdz 20 gadiem, izlozēti no tiem, kas iemetuši savu vārdu kastē; viens pieaugušais, kas ved grāmatas un nebalso; dome, kas dod naudu un savu vārdu.'),
  time: say('Four meetings of ninety minutes in eight weeks', 'Četras tikšanās pa deviņdesmit minūtēm astoņās nedēļās'),
  minutes: 90,
  materials: [say('Money that the council has already decided, at least 500 euros', 'Nauda, par kuru dome jau lēmusi, vismaz 500 eiro'), say('A box for names in the school and at the bus stop', 'Kaste vārdiem skolā un autobusa pieturā'), say('An application that fits on one page', 'Pieteikums, kas ietilpst vienā lapā'), say('Pizza, four times', 'Pica, četras reizes')],
  steps: [
    { title: say('Get the word of the council', 'Saņemt domes vārdu'), text: say('One sentence, written down: what this group decides within the law is done and not decided again. Without it, do not begin: you would only teach them that it does not matter.', 'Viens teikums, melns uz balta: ko šī grupa likuma robežās izlemj, to izdara un otrreiz neizlemj. Bez tā nesāciet: jūs iemācītu tikai to, ka viņu balss neko nenozīmē.') },
    { title: say('Draw the group', 'Izlozēt grupu'), text: say('By lot, in public, so that it is not again the speaker of the pupils. Ask the parents of those under age for their agreement. First meeting: what would we like to see here that we would go to ourselves?', 'Ar lozi un atklāti, lai tas atkal nav skolēnu pašpārvaldes priekšsēdētājs. Nepilngadīgo vecākiem palūdziet piekrišanu. Pirmā tikšanās: ko mēs te gribētu redzēt, uz ko paši ietu?'), minutes: 90 },
    { title: say('Make the rules', 'Radīt noteikumus'), text: say('They write them: who may apply, how much at most, what is never paid for. Half a page, with drawings if they like. The adult checks only whether it is legal and whether a shop gives a receipt.', 'Tos raksta viņi: kas drīkst pieteikties, cik lielākais, par ko nekad nemaksā. Puslapa, ja grib, ar zīmējumiem. Pieaugušais pārbauda tikai, vai tas ir likumīgi un vai veikals dod čeku.'), minutes: 90 },
    { title: say('Call and help', 'Izsludināt un palīdzēt'), text: say('Three weeks. Members of the group go to where their age is: training, rehearsal, the wall behind the shop. Whoever cannot write may tell it in two minutes on the phone.', 'Trīs nedēļas. Grupas dalībnieki iet turp, kur ir viņu vecums: uz treniņu, mēģinājumu, pie sienas aiz veikala. Kas neprot rakstīt, pastāsta divās minūtēs telefonā.') },
    { title: say('Decide', 'Izlemt'), text: say('All applicants come and show. The group then sits alone, each gives points, they talk until they can explain every no in one friendly sentence. Money is paid the same week.', 'Visi pieteicēji atnāk un parāda. Tad grupa paliek viena, katrs liek punktus un runā, līdz katru nē var izskaidrot vienā laipnā teikumā. Naudu izmaksā tajā pašā nedēļā.'), minutes: 120 },
    { title: say('Look at it together', 'Paskatīties kopā'), text: say('Two months later everybody who got money shows what became of it, failures included. The group writes to the council what it learnt, and draws half of its successors.', 'Pēc diviem mēnešiem visi, kas saņēma naudu, parāda, kas no tās iznācis, arī neveiksmes. Grupa uzraksta domei, ko iemācījusies, un izlozē pusi savu pēcteču.'), minutes: 90 },
  ],
  questions: [
    say('What would you go to even if no friend came along?', 'Uz ko jūs ietu, pat ja neviens draugs nenāktu līdzi?'),
    say('Who of your age never gets anything here?', 'Kurš jūsu vecumā te nekad neko nedabū?'),
    say('What would be unfair?', 'Kas būtu netaisnīgi?'),
    say('How will we see that the money was well spent?', 'Pēc kā mēs redzēsim, ka nauda labi iztērēta?'),
  ],
  worksheet: {
    title: say('Ask us for money', 'Palūdz mums naudu'),
    intro: say('One page is enough. You may draw. If you would rather tell it, call us.', 'Pietiek ar vienu lapu. Drīksti zīmēt. Ja labāk gribi pastāstīt, piezvani.'),
    blocks: [
      { kind: 'lines', label: say('What do you want to do?', 'Ko tu gribi darīt?'), rows: 4 },
      { kind: 'lines', label: say('Who can join, and how do they hear of it?', 'Kas var piedalīties, un kā viņi to uzzinās?'), rows: 3 },
      { kind: 'table', label: say('What does it cost?', 'Cik tas maksā?'), columns: [say('What for', 'Par ko'), say('Euros', 'Eiro'), say('Could it be borrowed?', 'Vai to var aizņemties?')], rows: 5 },
      { kind: 'lines', label: say('When and where?', 'Kad un kur?'), rows: 1 },
      { kind: 'lines', label: say('What will you show us afterwards?', 'Ko tu mums pēc tam parādīsi?'), rows: 2 },
    ],
  },
  pitfalls: [
    say('Adults correct the decision. One correction ends the whole thing for years. If something is illegal, say so before they vote.', 'Pieaugušie izlabo lēmumu. Viens labojums to visu izbeidz uz gadiem. Ja kaut kas ir nelikumīgs, pasakiet to pirms balsojuma.'),
    say('Bookkeeping kills joy. Pay small sums in advance against a signature, and let the adult collect receipts.', 'Grāmatvedība nogalina prieku. Mazas summas izmaksājiet iepriekš pret parakstu, un čekus lai vāc pieaugušais.'),
    say('All the money goes to one loud project. Let the group set a ceiling when it makes the rules, before it knows who applies.', 'Visa nauda aiziet vienam skaļam projektam. Lai grupa nosaka griestus, kad rada noteikumus, pirms zina, kas piesakās.'),
  ],
  example: say('In Peipsiääre fourteen young people worked in five teams on ideas for their home; the best got 1,000 euros to begin.', 'Peipsiērē četrpadsmit jauniešu piecās komandās strādāja pie idejām savai dzimtajai pusei; labākā sākumam saņēma 1000 eiro.'),
  planSections: ['participation', 'activities', 'budget'],
};
