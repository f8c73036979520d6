import type { PlanGuidance } from './plan-definition.js';

/** What helps with the first four sections. */
export const groundGuidance = {
  cover: {
    whatToWrite: {
      en: 'A title people can say at the market, and a summary that stands on its own: the place, the need, the idea, what happens in the year and what should stay. Leave out what only insiders understand.',
      lv: 'Nosaukums, ko var pateikt tirgū, un kopsavilkums, kas saprotams pats par sevi: vieta, vajadzība, ideja, kas notiks gada laikā un kam jāpaliek. Izlaidiet to, ko saprot tikai savējie.',
    },
    goodExample: {
      en: 'Open Doors on the Coast. One in four of our 4,100 residents lives alone, and the last café closed in 2024. Through 2028 we open six empty rooms with music, crafts and a shared table, run by residents with a key. By December three of them carry themselves.',
      lv: 'Atvērtās durvis piekrastē. Katrs ceturtais no mūsu 4100 iedzīvotājiem dzīvo viens, un pēdējo kafejnīcu slēdza 2024. gadā. 2028. gadā ar mūziku, amatiem un kopīgu galdu atveram sešas tukšas telpas, kuru atslēgas tur paši iedzīvotāji. Decembrī trīs no tām darbosies pašas.',
    },
    weakExample: {
      en: '“Culture for Everyone 2028: a holistic, innovative strategy for sustainable community development.” It could be any town, and nothing can be seen or counted.',
      lv: '“Kultūra visiem 2028: holistiska, inovatīva stratēģija ilgtspējīgai kopienas attīstībai.” Tā varētu būt jebkura vieta, un nekas nav redzams vai saskaitāms.',
    },
    playbookPhase: 'focus',
  },
  context: {
    whatToWrite: {
      en: 'Residents and how their number goes, languages, groups, who decides, and the decisions this plan can lean on. Give the year of each figure. Say what is ordinary here that would surprise a visitor.',
      lv: 'Iedzīvotāju skaits un tā maiņa, valodas, grupas, kas lemj un uz kādiem lēmumiem plāns var balstīties. Katram skaitlim norādiet gadu. Pasakiet, kas šeit ir pierasts, bet viesi pārsteigtu.',
    },
    goodExample: {
      en: '4,100 residents (2026), 600 fewer than in 2010. Two languages in daily life, a third since 2022 with 180 people from Ukraine. Culture has a committee of five and 3 % of the budget. The development programme 2024–2030 names loneliness as one of four risks (chapter 2).',
      lv: '4100 iedzīvotāju (2026), par 600 mazāk nekā 2010. gadā. Ikdienā divas valodas, kopš 2022. gada trešā – 180 cilvēku no Ukrainas. Kultūrai ir piecu cilvēku komiteja un 3 % budžeta. Attīstības programma 2024.–2030. gadam vientulību nosauc par vienu no četriem riskiem (2. nodaļa).',
    },
    weakExample: {
      en: '“Our town has a rich history and a beautiful nature. People are friendly.” True of every place, and no help to anybody who has to judge.',
      lv: '“Mūsu pilsētai ir bagāta vēsture un skaista daba. Cilvēki ir draudzīgi.” Tā var teikt par jebkuru vietu, un vērtētājam tas nepalīdz.',
    },
    playbookPhase: 'understand',
  },
  assets: {
    whatToWrite: {
      en: 'List what is there: people with skills, rooms with a key, habits that gather others. Then what weakens the place. For each claim say how you know. Weaknesses that are named count for you, not against you.',
      lv: 'Uzskaitiet, kas ir: cilvēki ar prasmēm, telpas ar atslēgu, paradumi, kas pulcē citus. Tad – kas vietu vājina. Katram apgalvojumam pasakiet, pēc kā to zināt. Nosauktas vājās puses runā jums par labu.',
    },
    goodExample: {
      en: 'A brass band with 34 members aged 9 to 78 rehearses every Tuesday. Four shops on the main street have been empty since 2023 (own count, March 2027). In our survey of 212 households 41 % said that they had met no neighbour in the past week.',
      lv: 'Pūtēju orķestris ar 34 dalībniekiem no 9 līdz 78 gadiem mēģina katru otrdienu. Galvenajā ielā kopš 2023. gada tukši ir četri veikali (pašu saskaitīts, 2027. gada marts). Mūsu 212 mājsaimniecību aptaujā 41 % teica, ka pēdējā nedēļā nav satikuši nevienu kaimiņu.',
    },
    weakExample: {
      en: '“There is a lack of activities for young people.” Nobody asked them: it says what is missing in the eyes of those who write.',
      lv: '“Trūkst pasākumu jauniešiem.” Viņiem neviens nav jautājis: tas pasaka, kā trūkst rakstītāju acīs.',
    },
    playbookPhase: 'understand',
  },
  aim: {
    whatToWrite: {
      en: 'Choose one problem of those you found, say why it comes first and whom it touches. Then the vision: not what you will do, but how life looks when it has worked. Pick the dimensions you will really work on.',
      lv: 'No atrastajām problēmām izvēlieties vienu, pasakiet, kāpēc tā ir pirmā un ko tā skar. Tad vīzija: nevis ko darīsiet, bet kāda ir dzīve, kad tas ir izdevies. Izvēlieties dimensijas, ar kurām tiešām strādāsiet.',
    },
    goodExample: {
      en: 'Problem: who moves here knows nobody after a year, and who has always lived here does not know the newcomers. Vision: on an ordinary Thursday in November a newcomer of six months repairs a lamp beside somebody of eighty, because both have a key to the same room.',
      lv: 'Problēma: kas šeit pārceļas, pēc gada nepazīst nevienu, un kas te dzīvojis vienmēr, nepazīst atnācējus. Vīzija: parastā novembra ceturtdienā sešus mēnešus te dzīvojošs cilvēks labo lampu blakus astoņdesmitgadniekam, jo abiem ir atslēga no vienas telpas.',
    },
    weakExample: {
      en: '“To strengthen resilience by organising a festival.” The festival is a means; what should be different in people’s lives is not said.',
      lv: '“Stiprināt noturību, rīkojot festivālu.” Festivāls ir līdzeklis; kam jāmainās cilvēku dzīvē, nav pateikts.',
    },
    playbookPhase: 'focus',
  },
} satisfies Record<string, PlanGuidance>;
