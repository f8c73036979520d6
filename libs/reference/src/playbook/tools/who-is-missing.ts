import { say } from '../say.js';
import type { Tool } from '../tool.js';

/** The empty chair: who is not at the table, why, and who could bring them. */
export const whoIsMissing: Tool = {
  key: 'who-is-missing',
  phase: 'involve',
  title: say('The empty chair', 'Tukšais krēsls'),
  purpose: say(
    'In one meeting you find out who decides without those concerned, what keeps these people away, and which single change would let them come. The result is a list of invitations that somebody carries in person.',
    'Vienā sapulcē jūs noskaidrojat, kurus jautājumus izlemj bez tiem, uz ko tie attiecas, kas šos cilvēkus attur un kura viena pārmaiņa ļautu viņiem atnākt. Rezultāts ir ielūgumu saraksts, ko kāds aiznes pats.',
  ),
  whenToUse: say('As soon as a first team exists, and again whenever you notice that everybody agrees.', 'Tiklīdz ir pirmā komanda, un katru reizi, kad pamanāt, ka visi ir vienisprātis.'),
  who: say('The team as it is, six to twelve people, with one real empty chair in the circle.', 'Komanda, kāda tā ir, seši līdz divpadsmit cilvēki, un aplī viens īsts tukšs krēsls.'),
  time: say('Ninety minutes', 'Deviņdesmit minūtes'),
  minutes: 90,
  materials: [say('A chair nobody sits on', 'Krēsls, uz kura neviens nesēž'), say('Cards and a large circle drawn on paper: inside, at the edge, outside', 'Kartītes un uz papīra uzzīmēts liels aplis: iekšā, malā, ārpusē'), say('The figures of your place portrait, if you have one', 'Vietas portreta skaitļi, ja tāds ir')],
  steps: [
    { title: say('Look at yourselves', 'Paskatīties uz sevi'), text: say('Count without shame: age, gender, mother tongue, who has children at home, who rents, who works shifts, who was born here. Write the numbers beside those of the whole town.', 'Saskaitiet bez kautrēšanās: vecums, dzimums, dzimtā valoda, kam mājās bērni, kas īrē, kas strādā maiņās, kas te dzimis. Uzrakstiet skaitļus blakus visas pilsētas skaitļiem.'), minutes: 15 },
    { title: say('Draw the circle', 'Uzzīmēt apli'), text: say('Each card is a group. Inside: they decide with us. At the edge: they are informed. Outside: they hear about it when it is done. Move cards until the picture is honest.', 'Katra kartīte ir viena grupa. Iekšā: lemj kopā ar mums. Malā: tiek informēti. Ārpusē: uzzina, kad viss jau izdarīts. Pārlieciet kartītes, līdz aina ir godīga.'), minutes: 20 },
    { title: say('Sit on the chair', 'Apsēsties krēslā'), text: say('Choose three groups from outside. For each somebody sits on the empty chair and speaks for five minutes as if they belonged to it: what do I hear of you, why do I not come, what would I need? The others only ask.', 'Izvēlieties trīs grupas no ārpuses. Katras vārdā kāds apsēžas tukšajā krēslā un piecas minūtes runā tā, it kā tai piederētu: ko es par jums dzirdu, kāpēc nenāku, kas man būtu vajadzīgs? Pārējie tikai jautā.'), minutes: 25 },
    { title: say('Name the lock', 'Nosaukt slēdzeni'), text: say('Time, place, money, language, shame, habit, or an old quarrel? Choose one lock for each group. Most open with a different hour, a lift in a car, or somebody who comes along.', 'Laiks, vieta, nauda, valoda, kauns, ieradums vai sens strīds? Katrai grupai izvēlieties vienu slēdzeni. Lielāko daļu atver cita stunda, vieta kāda mašīnā vai cilvēks, kas atnāk līdzi.'), minutes: 15 },
    { title: say('Carry the invitation', 'Aiznest ielūgumu'), text: say('For each group one person known to them goes there, within ten days, and asks a question instead of offering a seat: what should we know before we go on?', 'Pie katras grupas desmit dienu laikā aiziet viens viņiem pazīstams cilvēks un piedāvā nevis krēslu, bet jautājumu: kas mums jāzina, pirms ejam tālāk?'), minutes: 15 },
  ],
  questions: [
    say('Who pays for our decisions without having been asked?', 'Kas maksā par mūsu lēmumiem, lai gan viņam neviens nejautāja?'),
    say('Whom do we call “hard to reach”, and how hard did we try?', 'Ko mēs saucam par „grūti sasniedzamiem”, un cik ļoti esam centušies?'),
    say('At what hour do we meet, and who is free then?', 'Cikos mēs tiekamies, un kurš tad ir brīvs?'),
    say('Who would be surprised that we thought of them?', 'Kurš būtu pārsteigts, ka par viņu iedomājāmies?'),
    say('What could they do better than we?', 'Ko viņi prot labāk nekā mēs?'),
  ],
  worksheet: {
    title: say('Who is missing, and who brings them', 'Kuru trūkst un kas viņus atvedīs'),
    intro: say('Three groups are enough. Write names of those who invite, not of those invited.', 'Pietiek ar trim grupām. Rakstiet to vārdus, kas ielūdz, nevis ielūgtos.'),
    blocks: [
      { kind: 'boxes', label: say('The circle today', 'Aplis šodien'), items: [say('Inside: decide with us', 'Iekšā: lemj kopā ar mums'), say('At the edge: are informed', 'Malā: tiek informēti'), say('Outside: hear of it afterwards', 'Ārpusē: uzzina pēc tam'), say('Nobody knows', 'Neviens nezina')] },
      { kind: 'table', label: say('Invitations', 'Ielūgumi'), columns: [say('Group', 'Grupa'), say('The lock', 'Slēdzene'), say('What opens it', 'Kas to atver'), say('Who goes there', 'Kas aiziet'), say('Until', 'Līdz')], rows: 4 },
      { kind: 'checklist', label: say('Before the next meeting', 'Pirms nākamās sapulces'), items: [say('The hour suits somebody who works shifts', 'Laiks der kādam, kas strādā maiņās'), say('A child may come along', 'Var nākt līdzi bērns'), say('The way in has no step, or somebody helps', 'Pie ieejas nav pakāpiena vai kāds palīdz'), say('It is said in a second language', 'Tas ir pateikts arī otrā valodā'), say('Nobody has to pay for coming', 'Nevienam par nākšanu nav jāmaksā')] },
    ],
  },
  pitfalls: [
    say('One person is asked to speak for “the migrants” or “the young”. Invite three, or ask for their own view only.', 'Vienam cilvēkam lūdz runāt visu „migrantu” vai „jauniešu” vārdā. Aiciniet trīs vai jautājiet tikai viņa paša domas.'),
    say('They come once and find everything decided. Keep a real question open for them, and say which.', 'Viņi atnāk vienreiz un atrod visu izlemtu. Atstājiet viņiem vienu īstu jautājumu un pasakiet, kuru.'),
    say('A poster is taken for an invitation. Nobody was ever brought in by a poster who was not nearly there.', 'Plakātu notur par ielūgumu. Plakāts vēl nav atvedis nevienu, kas jau tāpat nebūtu bijis pie durvīm.'),
  ],
  example: say(
    'For its guide to free culture Kiel worked with an association against old-age poverty. The people it was made for had an advocate at the table from the first draft on.',
    'Savu bezmaksas kultūras ceļvedi Ķīle veidoja kopā ar biedrību pret nabadzību vecumdienās. Tiem, kam tas domāts, pie galda no pirmā uzmetuma bija savs aizstāvis.',
  ),
  planSections: ['participation', 'stakeholders'],
};
