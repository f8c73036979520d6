import type { PlanGuidance } from './plan-definition.js';

/** What helps with sections 4 to 7. */
export const doingGuidance = {
  priorities: {
    whatToWrite: {
      en: 'A priority says where your strength goes and, without words, where it does not. Tie each to a need you have shown and to a change people would notice. If two sound alike, make them one.',
      lv: 'Prioritāte pasaka, kur ieguldīsiet spēku, un bez vārdiem arī – kur ne. Katru sasaistiet ar parādītu vajadzību un pārmaiņu, ko cilvēki pamanītu. Ja divas izklausās līdzīgi, savienojiet tās.',
    },
    goodExample: {
      en: 'Rooms with many keys. Why: four empty shops, no place to meet without buying something. Change: by December 60 residents hold a key and use it at least once a month. With: newcomers, seniors, the youth council.',
      lv: 'Telpas ar daudzām atslēgām. Kāpēc: četri tukši veikali, nav kur satikties, neko nepērkot. Pārmaiņa: decembrī 60 iedzīvotājiem ir atslēga un viņi to lieto vismaz reizi mēnesī. Ar: atnācējiem, senioriem, jauniešu domi.',
    },
    weakExample: {
      en: '“1. Culture. 2. Youth. 3. Inclusion. 4. Sustainability. 5. Tourism.” These are fields of work, not choices; everything would fit.',
      lv: '“1. Kultūra. 2. Jaunatne. 3. Iekļaušana. 4. Ilgtspēja. 5. Tūrisms.” Tās ir jomas, nevis izvēles; tur ietilptu viss.',
    },
    playbookPhase: 'focus',
  },
  activities: {
    whatToWrite: {
      en: 'Begin with what people do, not with what you provide. Give days, a place, somebody who answers for it, the cost and what is there afterwards. If the idea comes from another town, take it from the practices: its origin stays visible. Five well prepared activities beat twenty.',
      lv: 'Sāciet ar to, ko dara cilvēki, nevis ko jūs sniedzat. Norādiet dienas, vietu, atbildīgo, izmaksas un to, kas pēc tam paliks. Ja ideja nāk no citas vietas, paņemiet to no labās prakses: tās izcelsme paliks redzama. Piecas labi sagatavotas aktivitātes ir labākas par divdesmit.',
    },
    goodExample: {
      en: 'Lamp Thursdays, 12 October to 7 December, former shop at Harbour Street 4. Residents bring broken lamps, three retired electricians and the vocational school teach repair; while the glue dries, people eat. 2,400 euros, own budget. Afterwards: a tool wall that stays, 80 lamps, a group that has met nine times.',
      lv: 'Lampu ceturtdienas, no 12. oktobra līdz 7. decembrim, bijušajā veikalā Ostas ielā 4. Iedzīvotāji nes salauztas lampas, trīs pensionēti elektriķi un profesionālā skola māca labot; kamēr līme žūst, cilvēki ēd. 2400 eiro no pašvaldības budžeta. Pēc tam: darbarīku siena, kas paliek, 80 lampu, kopa, kas tikusies deviņas reizes.',
    },
    weakExample: {
      en: '“Various workshops during the year, about 10,000 euros.” No day, no room, nobody who does it: it cannot be begun on Monday.',
      lv: '“Dažādas darbnīcas gada laikā, apmēram 10 000 eiro.” Nav dienas, nav telpas, nav darītāja: pirmdien to nevar sākt.',
    },
    playbookPhase: 'design',
  },
  participation: {
    whatToWrite: {
      en: 'Say who held the pen, what residents may decide and by when the town is bound by it. Then name those who are seldom heard and go where they are. One change that came from somebody else’s voice proves more than ten meetings.',
      lv: 'Pasakiet, kas turēja pildspalvu, ko iedzīvotāji drīkst izlemt un no kura brīža tas pašvaldībai ir saistoši. Tad nosauciet tos, ko reti sadzird, un ejiet turp, kur viņi ir. Viena pārmaiņa, kas radusies no kāda balss, pierāda vairāk nekā desmit sapulces.',
    },
    goodExample: {
      en: 'Eleven residents drawn by lot met four times and struck out our opening concert: the money now pays bus rides home in the evening. The youth council decides alone about 4,000 euros. Home carers asked three questions on 63 visits.',
      lv: 'Vienpadsmit izlozēti iedzīvotāji tikās četras reizes un izsvītroja mūsu atklāšanas koncertu: šī nauda tagad apmaksā autobusu vakarā uz mājām. Jauniešu dome viena pati lemj par 4000 eiro. Aprūpētāji 63 vizītēs uzdeva trīs jautājumus.',
    },
    weakExample: {
      en: '“Everyone is welcome to all events.” An open door is not an invitation, and a visitor decides nothing.',
      lv: '“Visi ir laipni gaidīti visos pasākumos.” Atvērtas durvis nav uzaicinājums, un apmeklētājs neko neizlemj.',
    },
    playbookPhase: 'involve',
  },
  stakeholders: {
    whatToWrite: {
      en: 'List who really does something, from several sectors. A short honest list is better than a long one. Where somebody has only been asked, say so, and get the yes before you hand in.',
      lv: 'Uzskaitiet tos, kas tiešām ko dara, no vairākām nozarēm. Īss un godīgs saraksts ir labāks par garu. Ja kāds ir tikai uzrunāts, tā arī sakiet un iegūstiet piekrišanu pirms iesniegšanas.',
    },
    goodExample: {
      en: 'Volunteer fire brigade – safety – opens its hall on Sundays and runs the kitchen – signed 3 May. Parish of the neighbouring town across the border – lends 80 chairs, joins the choir day – agreed.',
      lv: 'Brīvprātīgie ugunsdzēsēji – drošība – svētdienās atver zāli un vada virtuvi – parakstīts 3. maijā. Kaimiņpilsētas draudze pāri robežai – aizdod 80 krēslu, piedalās koru dienā – piekritusi.',
    },
    weakExample: {
      en: '“All schools, NGOs and companies of the region.” A list of those who could be meant; nobody of them knows.',
      lv: '“Visas reģiona skolas, NVO un uzņēmumi.” Saraksts ar tiem, kas varētu būt domāti; neviens no viņiem to nezina.',
    },
    playbookPhase: 'involve',
  },
} satisfies Record<string, PlanGuidance>;
