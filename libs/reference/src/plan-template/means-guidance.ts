import type { PlanGuidance } from './plan-definition.js';

/** What helps with sections 8 to 11. */
export const meansGuidance = {
  organisation: {
    whatToWrite: {
      en: 'Name one coordinator with real hours and somebody who can take over tomorrow. Say who steers and how a decision travels through the municipality, with dates. A plan that hangs on one person is a risk: write down how it does not.',
      lv: 'Nosauciet vienu koordinatoru ar īstām stundām un kādu, kas rīt var pārņemt. Pasakiet, kas vada un kā lēmums virzās pašvaldībā, ar datumiem. Plāns, kas turas uz viena cilvēka, ir risks: uzrakstiet, kā tas tā nav.',
    },
    goodExample: {
      en: 'Coordinator 16 hours a week from January, deputy from the library 4 hours, both in the steering group with the theatre, the school and two residents. It meets on the first Tuesday. Committee for culture 14 March, council 28 March.',
      lv: 'Koordinators no janvāra 16 stundas nedēļā, vietniece no bibliotēkas 4 stundas, abi vadības grupā kopā ar teātri, skolu un diviem iedzīvotājiem. Tā tiekas pirmajā otrdienā. Kultūras komiteja 14. martā, dome 28. martā.',
    },
    weakExample: {
      en: '“The culture department coordinates together with all partners.” Nobody has the hours, and nobody would notice if nothing happened.',
      lv: '“Kultūras nodaļa koordinē kopā ar visiem partneriem.” Nevienam nav stundu, un neviens nepamanītu, ja nekas nenotiktu.',
    },
    playbookPhase: 'organise',
  },
  budget: {
    whatToWrite: {
      en: 'One line per cost, with its source and how sure it is. Every activity that costs something should be found again here. Say what has been decided and what you do if a grant does not come.',
      lv: 'Katrām izmaksām viena pozīcija ar avotu un to, cik tas droši. Katrai aktivitātei, kas maksā, šeit jābūt atrodamai. Pasakiet, kas ir nolemts un ko darīsiet, ja grants nenāks.',
    },
    goodExample: {
      en: 'Lamp Thursdays: material 900, meals 1,100, insurance 400; own budget, decided by the council on 28 March. If the regional grant of 6,000 is refused, the second room opens in spring instead of autumn.',
      lv: 'Lampu ceturtdienas: materiāli 900, ēdieni 1100, apdrošināšana 400; pašvaldības budžets, domes lēmums 28. martā. Ja reģiona grants 6000 tiks atteikts, otra telpa atvērsies pavasarī, nevis rudenī.',
    },
    weakExample: {
      en: '“Total 85,000 euros, to be covered by EU funds.” No fund, no date, no second way.',
      lv: '“Kopā 85 000 eiro, ko segs ES fondi.” Nav fonda, nav datuma, nav otra ceļa.',
    },
    playbookPhase: 'organise',
  },
  timeline: {
    whatToWrite: {
      en: 'Show a beginning, a middle and a rest. Put in what binds you: council days, school holidays, harvest, snow. Milestones are what is reached, not what is done. Leave weeks free; you will need them.',
      lv: 'Parādiet sākumu, vidu un atpūtu. Ielieciet to, kas jūs saista: domes sēdes, skolas brīvlaiks, raža, sniegs. Atskaites punkti ir tas, kas sasniegts, nevis kas darīts. Atstājiet brīvas nedēļas; tās noderēs.',
    },
    goodExample: {
      en: 'January to March keys and insurance; April first room opens; July empty on purpose, everybody is at sea; autumn two more. Milestone 30 April: the first room has been open twenty times.',
      lv: 'No janvāra līdz martam atslēgas un apdrošināšana; aprīlī atveras pirmā telpa; jūlijs tīši tukšs, visi ir jūrā; rudenī vēl divas. Atskaites punkts 30. aprīlī: pirmā telpa atvērta divdesmit reizes.',
    },
    weakExample: {
      en: '“January–December: implementation. December: evaluation.” One cannot see when it would be late.',
      lv: '“Janvāris–decembris: īstenošana. Decembris: izvērtēšana.” Nav redzams, kad jau ir par vēlu.',
    },
    playbookPhase: 'organise',
  },
  risks: {
    whatToWrite: {
      en: 'Think of weather, a change of staff, money that does not come, and an evening with six guests. For each: how likely, how bad, what you would do. The best answers change the activity beforehand.',
      lv: 'Padomājiet par laikapstākļiem, darbinieku maiņu, naudu, kas nenāk, un vakaru ar sešiem viesiem. Katram: cik iespējams, cik ļauni, ko darītu. Labākās atbildes aktivitāti maina jau iepriekš.',
    },
    goodExample: {
      en: 'Storm on the day of the street meal: likely in October, would cost the whole day. The sports hall is booked for the same day without charge; we decide on the Thursday before, at noon.',
      lv: 'Vētra ielas maltītes dienā: oktobrī iespējama, maksātu visu dienu. Tajā pašā dienā bez maksas rezervēta sporta halle; lemjam iepriekšējā ceturtdienā pusdienlaikā.',
    },
    weakExample: {
      en: '“No significant risks are expected.” The jury expects some.',
      lv: '“Būtiski riski nav sagaidāmi.” Žūrija tos sagaida.',
    },
    playbookPhase: 'organise',
  },
} satisfies Record<string, PlanGuidance>;
