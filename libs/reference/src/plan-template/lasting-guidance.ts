import type { PlanGuidance } from './plan-definition.js';

/** What helps with sections 12 to 14. */
export const lastingGuidance = {
  followUp: {
    whatToWrite: {
      en: 'Three to six indicators are enough, each with where you start, where you want to be and who looks when. Beside numbers ask people. Say what goes on after the year, who pays and who holds the keys.',
      lv: 'Pietiek ar trim līdz sešiem rādītājiem, katram sākums, mērķis un kas kad skatās. Līdzās skaitļiem jautājiet cilvēkiem. Pasakiet, kas turpinās pēc gada, kas maksā un kam ir atslēgas.',
    },
    goodExample: {
      en: 'Residents who met a neighbour last week: 59 % (survey of 212 households, 2027) → 70 % (same survey, November 2028, by the library). Two rooms pass to associations on 1 January with an agreement of three years.',
      lv: 'Iedzīvotāji, kas pagājušajā nedēļā satikuši kaimiņu: 59 % (212 mājsaimniecību aptauja, 2027) → 70 % (tā pati aptauja, 2028. gada novembris, veic bibliotēka). Divas telpas 1. janvārī pārņem biedrības ar trīs gadu līgumu.',
    },
    weakExample: {
      en: '“Number of events: 25. Satisfaction: high.” Events are what you do, and without a beginning nobody knows what high means.',
      lv: '“Pasākumu skaits: 25. Apmierinātība: augsta.” Pasākumi ir tas, ko darāt, un bez sākuma vērtības neviens nezina, ko nozīmē augsta.',
    },
    playbookPhase: 'sustain',
  },
  international: {
    whatToWrite: {
      en: 'Offer one thing you do well and would show to guests, small is fine. Ask for one thing you do not know how to do. Say in which languages you can host and when a visit would be worth the trip.',
      lv: 'Piedāvājiet vienu lietu, ko protat un rādītu viesiem; tā var būt maza. Palūdziet vienu lietu, ko neprotat. Pasakiet, kādās valodās varat uzņemt un kad brauciens būtu tā vērts.',
    },
    goodExample: {
      en: 'We offer two days in the kitchen of the fire brigade: how 40 volunteers share shifts without a list. We ask: how do other islands keep a room open in winter without staff? We host in English and Swedish, best in May.',
      lv: 'Piedāvājam divas dienas ugunsdzēsēju virtuvē: kā 40 brīvprātīgie bez saraksta sadala maiņas. Jautājam: kā citas salas ziemā uztur atvērtu telpu bez darbiniekiem? Uzņemam angļu un zviedru valodā, vislabāk maijā.',
    },
    weakExample: {
      en: '“We are open to international cooperation and exchange of experience.” Nobody can answer to that.',
      lv: '“Esam atvērti starptautiskai sadarbībai un pieredzes apmaiņai.” Uz to neviens nevar atbildēt.',
    },
    playbookPhase: 'sustain',
  },
  annexes: {
    whatToWrite: {
      en: 'Add what makes the plan believable: the decision, letters that name a task, photos that show people as they want to be seen. Ask before you upload a face. Say who took each photo and what it may be used for.',
      lv: 'Pievienojiet to, kas plānu dara ticamu: lēmumu, vēstules, kurās nosaukts uzdevums, fotogrāfijas, kurās cilvēki redzami tā, kā paši vēlas. Pirms augšupielādējat seju, pajautājiet. Pasakiet, kas fotografēja un kam attēlu drīkst lietot.',
    },
    goodExample: {
      en: 'Council decision of 28 March (PDF, summary in English); letter of the fire brigade with its Sundays; four photos by the photo club, free for the programme with its name.',
      lv: 'Domes 28. marta lēmums (PDF, kopsavilkums angliski); ugunsdzēsēju vēstule ar viņu svētdienām; četras fotokluba fotogrāfijas, programmai brīvas, norādot klubu.',
    },
    weakExample: {
      en: 'Twelve letters with the same sentence. They show that somebody can copy.',
      lv: 'Divpadsmit vēstules ar vienu un to pašu teikumu. Tās rāda, ka kāds prot kopēt.',
    },
    playbookPhase: 'organise',
  },
} satisfies Record<string, PlanGuidance>;
