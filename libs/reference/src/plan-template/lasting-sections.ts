import { lastingGuidance } from './lasting-guidance.js';
import { files, line, prose } from './questions.js';
import type { PlanSectionText } from './plan-definition.js';

const followUp: PlanSectionText = {
  key: 'follow-up',
  title: { en: 'See whether it works', lv: 'Redziet, vai tas strādā' },
  intro: {
    en: 'A few things to look at, and what stays when the title moves on.',
    lv: 'Dažas lietas, ko vērot, un kas paliek, kad tituls dodas tālāk.',
  },
  fields: [
    prose('learning', 1500, {
      label: { en: 'How you keep what you learn', lv: 'Kā saglabāsiet iemācīto' },
      help: {
        en: 'Who writes it down, where, and who reads it.',
        lv: 'Kas to pieraksta, kur, un kas to lasa.',
      },
    }),
    prose('after-the-year', 1500, {
      label: { en: 'After the year', lv: 'Pēc gada' },
      help: {
        en: 'What goes on, who carries it, with what money.',
        lv: 'Kas turpinās, kas to nes un par kādu naudu.',
      },
    }),
  ],
  guidance: lastingGuidance.followUp,
  records: ['indicator'],
  annexes: false,
};

const international: PlanSectionText = {
  key: 'international',
  title: { en: 'Give and take among Pearls', lv: 'Dodiet un ņemiet starp pērlēm' },
  intro: {
    en: 'The network lives by what towns bring to each other.',
    lv: 'Tīkls dzīvo no tā, ko vietas dod cita citai.',
  },
  fields: [
    prose('offers', 1500, {
      label: { en: 'What you offer', lv: 'Ko jūs piedāvājat' },
      help: {
        en: 'Something others can come and see, or that you can show.',
        lv: 'Kaut kas, ko citi var atbraukt apskatīt vai ko varat parādīt.',
      },
    }),
    prose('wants', 1500, {
      label: { en: 'What you would like to learn', lv: 'Ko jūs vēlētos iemācīties' },
      help: { en: 'A question, rather than a topic.', lv: 'Drīzāk jautājums nekā tēma.' },
    }),
  ],
  guidance: lastingGuidance.international,
  records: [],
  annexes: false,
};

const annexes: PlanSectionText = {
  key: 'annexes',
  title: { en: 'Add what proves it', lv: 'Pievienojiet pierādījumus' },
  intro: {
    en: 'A decision of the council, letters of partners, photos you may use.',
    lv: 'Domes lēmums, partneru vēstules, fotogrāfijas, ko drīkstat lietot.',
  },
  fields: [
    files('endorsement', 2, {
      label: { en: 'Endorsement of the council or the mayor', lv: 'Domes vai priekšsēdētāja atbalsts' },
      help: {
        en: 'In any language, with two sentences in English on the first page.',
        lv: 'Jebkurā valodā; pirmajā lapā divi teikumi angliski.',
      },
    }),
    files('letters', 10, { label: { en: 'Letters of partners', lv: 'Partneru vēstules' } }),
    files('photos', 10, { label: { en: 'Photos', lv: 'Fotogrāfijas' } }),
    line('photo-rights', 500, {
      label: {
        en: 'Who took the photos, and what they may be used for',
        lv: 'Kas fotografēja un kam drīkst lietot',
      },
      help: {
        en: 'Without this the programme does not publish them.',
        lv: 'Bez tā programma tās nepublicē.',
      },
      required: false,
    }),
  ],
  guidance: lastingGuidance.annexes,
  records: [],
  annexes: true,
};

/** What stays and what is shared: sections 12 to 14. */
export const lastingSections: PlanSectionText[] = [followUp, international, annexes];
