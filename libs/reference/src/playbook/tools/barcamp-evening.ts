import { say } from '../say.js';
import type { Tool } from '../tool.js';

/** A barcamp that fits into one evening and one school building. */
export const barcampEvening: Tool = {
  key: 'barcamp-evening',
  phase: 'involve',
  title: say('A barcamp in one evening', 'Nekonference vienā vakarā'),
  purpose: say(
    'Sixty residents make the programme themselves: whoever has a question or an idea offers a session, the others go where they want. By nine o’clock you have a dozen ideas and, more important, the names of people who want to work on them.',
    'Sešdesmit iedzīvotāji paši veido programmu: kam ir jautājums vai ideja, piedāvā sarunu, pārējie iet, kur grib. Deviņos vakarā jums ir ducis ideju un, kas svarīgāk, to cilvēku vārdi, kuri grib pie tām strādāt.',
  ),
  whenToUse: say('When you want energy and surprise rather than answers to a ready question. Best after the portrait and before you choose priorities.', 'Kad vajag sparu un pārsteigumu, nevis atbildes uz gatavu jautājumu. Vislabāk pēc vietas portreta un pirms prioritāšu izvēles.'),
  who: say('Thirty to a hundred residents, one host with a warm voice, two helpers at the board, one note-taker per room. Mayor and officers come as everybody else.', 'Trīsdesmit līdz simts iedzīvotāju, viens vadītājs ar siltu balsi, divi palīgi pie tāfeles, pa vienam pierakstītājam katrā telpā. Mērs un darbinieki nāk kā visi citi.'),
  time: say('One evening from five to nine; two weeks to invite', 'Viens vakars no pieciem līdz deviņiem; divas nedēļas aicināšanai'),
  minutes: 240,
  materials: [say('A board with a grid: rooms across, two rounds of forty minutes down', 'Tāfele ar tabulu: telpas pa horizontāli, divas kārtas pa četrdesmit minūtēm pa vertikāli'), say('Cards and thick pens', 'Kartītes un biezi marķieri'), say('Four to six rooms that lie close together: a school is ideal', 'Četras līdz sešas telpas, kas atrodas tuvu: ideāla ir skola'), say('Food that can be eaten standing', 'Ēdiens, ko var ēst stāvot'), say('A corner with toys and somebody who likes children', 'Stūris ar rotaļlietām un kāds, kam patīk bērni')],
  steps: [
    { title: say('Open', 'Atklāt'), text: say('Three rules, said in one minute: whoever comes is right; what is talked about is what somebody offers; whoever neither learns nor adds goes to another room. Everybody says name and one word. No speech.', 'Trīs noteikumi vienā minūtē: kas atnācis, tas ir īstais; runājam par to, ko kāds piedāvā; kas ne mācās, ne dod, iet uz citu telpu. Katrs pasaka vārdu un vienu atslēgvārdu. Bez runām.'), minutes: 20 },
    { title: say('Collect sessions', 'Savākt sarunas'), text: say('Who has something? A question is as good as an idea. They say it in thirty seconds, hands show how many would come, the card goes on the grid. Wait through the first silence. Keep two fields for those who are shy: a helper writes for them.', 'Kam kas ir? Jautājums ir tikpat labs kā ideja. Pasaka trīsdesmit sekundēs, rokas parāda, cik nāktu, kartīte iet tabulā. Pārciediet pirmo klusumu. Divus laukus pataupiet kautrīgajiem: viņu vietā raksta palīgs.'), minutes: 35 },
    { title: say('Two rounds', 'Divas kārtas'), text: say('Forty minutes each with a break between. Whoever offered the session opens with three sentences and then asks. The note-taker fills the sheet: the question, three thoughts, who wants to go on.', 'Katra četrdesmit minūtes ar starpbrīdi pa vidu. Kas sarunu piedāvāja, sāk ar trim teikumiem un tad jautā. Pierakstītājs aizpilda lapu: jautājums, trīs domas, kas grib turpināt.'), minutes: 100 },
    { title: say('Eat together', 'Paēst kopā'), text: say('Hang up the sheets while people eat. Everybody puts three dots where they would give an evening of their own, not where they would like others to.', 'Kamēr ēd, izkariet lapas. Katrs pieliek trīs punktus tur, kur pats ziedotu vienu vakaru, nevis kur to vajadzētu citiem.'), minutes: 40 },
    { title: say('Close with names', 'Beigt ar vārdiem'), text: say('For every sheet with five dots: who calls the first meeting, and on which day within two weeks? Read the names aloud. Thank the caretaker.', 'Katrai lapai ar pieciem punktiem: kurš sasauc pirmo tikšanos un kurā dienā divu nedēļu laikā? Nolasiet vārdus skaļi. Pateicieties dežurantam.'), minutes: 30 },
  ],
  questions: [
    say('What question about our town would you like to talk about for forty minutes?', 'Par kuru jautājumu par mūsu pilsētu jūs gribētu runāt četrdesmit minūtes?'),
    say('What would you do here if somebody helped you one evening a week?', 'Ko jūs te darītu, ja kāds jums palīdzētu vienu vakaru nedēļā?'),
    say('Who should have been in this room?', 'Kam vajadzēja būt šajā telpā?'),
    say('Who does what by when?', 'Kurš ko dara un līdz kuram laikam?'),
  ],
  worksheet: {
    title: say('Sheet of one session', 'Sarunas lapa'),
    intro: say('Legible, please: it hangs on the wall in an hour.', 'Lūdzu, salasāmi: pēc stundas tā karāsies pie sienas.'),
    blocks: [
      { kind: 'lines', label: say('Our question or idea', 'Mūsu jautājums vai ideja'), rows: 2 },
      { kind: 'lines', label: say('Three thoughts to keep', 'Trīs domas, ko paturēt'), rows: 5 },
      { kind: 'table', label: say('We would like to go on', 'Mēs gribētu turpināt'), columns: [say('First name', 'Vārds'), say('What I bring', 'Ko es dodu'), say('How to reach me', 'Kā mani sasniegt')], rows: 6 },
      { kind: 'lines', label: say('First meeting: who calls it, when, where', 'Pirmā tikšanās: kas sasauc, kad, kur'), rows: 1 },
    ],
  },
  pitfalls: [
    say('Too many welcome speeches. One sentence for each official, and the evening begins on time.', 'Pārāk daudz apsveikuma runu. Katrai amatpersonai viens teikums, un vakars sākas laikā.'),
    say('The loud offer everything. Ask “who has never offered anything in such a meeting?” and wait.', 'Skaļie piedāvā visu. Pajautājiet: „Kurš tādā sapulcē vēl nekad neko nav piedāvājis?” – un gaidiet.'),
    say('Telephone numbers on the wall stay on the wall. Take the sheets down the same night and send everybody the list within three days.', 'Tālruņa numuri pie sienas arī paliek pie sienas. Noņemiet lapas tajā pašā vakarā un triju dienu laikā nosūtiet visiem sarakstu.'),
  ],
  example: say('Kiel joined the handing over of its title on 1 March 2024 with a barcamp of about 120 people. Glücksburg plans one on culture for 2026.', 'Ķīle sava titula pasniegšanu 2024. gada 1. martā apvienoja ar nekonferenci, kurā bija ap 120 cilvēku. Gliksburga kultūras nekonferenci plāno 2026. gadā.'),
  planSections: ['participation', 'priorities'],
};
