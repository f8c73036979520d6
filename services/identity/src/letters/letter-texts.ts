import type { Language } from '@pearls/contracts';
import type { IdentityLetterKind, LetterMatter } from './letter.entity.js';

/** The words of a letter; code, link and addressee are added by who sends it. */
export interface LetterWords {
  subject: string;
  paragraphs: string[];
  action?: string;
}

type Words = (name: string, matter: LetterMatter) => LetterWords;
type Translated = { en: Words; lv: Words };

const TEXTS: Record<IdentityLetterKind, Translated> = {
  'sign-in': {
    en: (name) => ({
      subject: 'Sign in to BSR Cultural Pearls',
      paragraphs: [`Hello ${name},`, 'Use the button, or type the code on the page where you asked for it. Both hold for 15 minutes and work once.', 'If you did not ask for this, you need not do anything: without this mail nobody gets in.'],
      action: 'Sign in',
    }),
    lv: (name) => ({
      subject: 'Pieslēgšanās BSR Cultural Pearls',
      paragraphs: [`Labdien, ${name}!`, 'Izmantojiet pogu vai ierakstiet kodu lapā, kurā to pieprasījāt. Abi ir derīgi 15 minūtes un darbojas vienreiz.', 'Ja Jūs to nepieprasījāt, nekas nav jādara: bez šī e-pasta neviens netiks iekšā.'],
      action: 'Pieslēgties',
    }),
  },
  'sign-in-unknown': {
    en: () => ({
      subject: 'Nobody has signed up with this address yet',
      paragraphs: ['Hello,', 'Somebody, probably you, wanted to sign in to BSR Cultural Pearls with this address. There is no account for it.', 'You may have signed up with another address. If not, you can sign up now; it takes a minute. If it was not you, you need not do anything.'],
      action: 'Sign up',
    }),
    lv: () => ({
      subject: 'Ar šo adresi vēl neviens nav reģistrējies',
      paragraphs: ['Labdien!', 'Kāds, visticamāk, Jūs, gribēja ar šo adresi pieslēgties BSR Cultural Pearls. Šai adresei konta nav.', 'Iespējams, reģistrējāties ar citu adresi. Ja ne, varat reģistrēties tagad; tas aizņem minūti. Ja tas nebijāt Jūs, nekas nav jādara.'],
      action: 'Reģistrēties',
    }),
  },
  'sign-up': {
    en: (name) => ({
      subject: 'Confirm your address for BSR Cultural Pearls',
      paragraphs: [`Hello ${name},`, 'Confirm that this address is yours: use the button, or type the code on the page where you signed up. Both hold for 15 minutes and work once.', 'If you did not sign up, you need not do anything, and the address is not used.'],
      action: 'Confirm my address',
    }),
    lv: (name) => ({
      subject: 'Apstipriniet savu adresi BSR Cultural Pearls',
      paragraphs: [`Labdien, ${name}!`, 'Apstipriniet, ka šī adrese ir Jūsu: izmantojiet pogu vai ierakstiet kodu lapā, kurā reģistrējāties. Abi ir derīgi 15 minūtes un darbojas vienreiz.', 'Ja nereģistrējāties, nekas nav jādara, un adrese netiks izmantota.'],
      action: 'Apstiprināt adresi',
    }),
  },
  'sign-up-known': {
    en: (name) => ({
      subject: 'You have an account at BSR Cultural Pearls already',
      paragraphs: [`Hello ${name},`, 'Somebody, probably you, wanted to sign up with this address. It has an account already, so nothing was changed.', 'Use the button, or type the code, to sign in. Both hold for 15 minutes and work once. If it was not you, you need not do anything.'],
      action: 'Sign in',
    }),
    lv: (name) => ({
      subject: 'Jums jau ir BSR Cultural Pearls konts',
      paragraphs: [`Labdien, ${name}!`, 'Kāds, visticamāk, Jūs, gribēja reģistrēties ar šo adresi. Tai jau ir konts, tāpēc nekas netika mainīts.', 'Lai pieslēgtos, izmantojiet pogu vai ierakstiet kodu. Abi ir derīgi 15 minūtes un darbojas vienreiz. Ja tas nebijāt Jūs, nekas nav jādara.'],
      action: 'Pieslēgties',
    }),
  },
  'password-reset': {
    en: (name) => ({
      subject: 'Set a new password for BSR Cultural Pearls',
      paragraphs: [`Hello ${name},`, 'Use the button, or type the code on the page where you asked for it, and choose a new password. Both hold for 15 minutes and work once.', 'If you did not ask for this, you need not do anything: your password stays as it is.'],
      action: 'Choose a new password',
    }),
    lv: (name) => ({
      subject: 'Jauna parole BSR Cultural Pearls',
      paragraphs: [`Labdien, ${name}!`, 'Izmantojiet pogu vai ierakstiet kodu lapā, kurā to pieprasījāt, un izvēlieties jaunu paroli. Abi ir derīgi 15 minūtes un darbojas vienreiz.', 'Ja Jūs to nepieprasījāt, nekas nav jādara: Jūsu parole paliek, kāda tā ir.'],
      action: 'Izvēlēties jaunu paroli',
    }),
  },
  'password-reset-unknown': {
    en: () => ({
      subject: 'There is no password to reset',
      paragraphs: ['Hello,', 'Somebody, probably you, wanted a new password for BSR Cultural Pearls. There is no account for this address.', 'You may have signed up with another address. If it was not you, you need not do anything.'],
      action: 'Sign up',
    }),
    lv: () => ({
      subject: 'Nav paroles, ko atjaunot',
      paragraphs: ['Labdien!', 'Kāds, visticamāk, Jūs, gribēja jaunu BSR Cultural Pearls paroli. Šai adresei konta nav.', 'Iespējams, reģistrējāties ar citu adresi. Ja tas nebijāt Jūs, nekas nav jādara.'],
      action: 'Reģistrēties',
    }),
  },
  'password-changed': {
    en: (name) => ({
      subject: 'Your password was changed',
      paragraphs: [`Hello ${name},`, 'The password of your account at BSR Cultural Pearls was set anew just now, and you were signed out everywhere.', 'If that was not you, set a new password at once and tell the secretariat.'],
      action: 'I did not do this',
    }),
    lv: (name) => ({
      subject: 'Jūsu parole ir nomainīta',
      paragraphs: [`Labdien, ${name}!`, 'Jūsu BSR Cultural Pearls konta parole tikko tika nomainīta, un visur notika atslēgšanās.', 'Ja to nedarījāt Jūs, nekavējoties izvēlieties jaunu paroli un ziņojiet sekretariātam.'],
      action: 'To nedarīju es',
    }),
  },
  'email-change': {
    en: (name) => ({
      subject: 'Confirm your new address',
      paragraphs: [`Hello ${name},`, 'Type this code on the page of your account to use this address from now on. It holds for 15 minutes and works once.', 'If you did not ask for this, you need not do anything.'],
    }),
    lv: (name) => ({
      subject: 'Apstipriniet savu jauno adresi',
      paragraphs: [`Labdien, ${name}!`, 'Ierakstiet šo kodu sava konta lapā, lai turpmāk izmantotu šo adresi. Tas ir derīgs 15 minūtes un darbojas vienreiz.', 'Ja Jūs to nepieprasījāt, nekas nav jādara.'],
    }),
  },
  'email-change-known': {
    en: (name) => ({
      subject: 'Another account wanted to use this address',
      paragraphs: [`Hello ${name},`, 'Somebody wanted to use this address for another account at BSR Cultural Pearls. It has an account already, so nothing was changed.', 'If that was you: sign in with this address, or use another one for the other account. If not, you need not do anything.'],
      action: 'Sign in',
    }),
    lv: (name) => ({
      subject: 'Šo adresi gribēja izmantot citam kontam',
      paragraphs: [`Labdien, ${name}!`, 'Kāds gribēja šo adresi izmantot citam BSR Cultural Pearls kontam. Tai jau ir konts, tāpēc nekas netika mainīts.', 'Ja tas bijāt Jūs: pieslēdzieties ar šo adresi vai otram kontam izmantojiet citu. Ja ne, nekas nav jādara.'],
      action: 'Pieslēgties',
    }),
  },
  'email-changed': {
    en: (name) => ({
      subject: 'Your account has a new address',
      paragraphs: [`Hello ${name},`, 'Your account at BSR Cultural Pearls uses another address from now on. This is the last mail to this one.', 'If that was not you, tell the secretariat at once.'],
    }),
    lv: (name) => ({
      subject: 'Jūsu kontam ir jauna adrese',
      paragraphs: [`Labdien, ${name}!`, 'Jūsu BSR Cultural Pearls konts turpmāk izmanto citu adresi. Šis ir pēdējais e-pasts uz šo adresi.', 'Ja to nedarījāt Jūs, nekavējoties ziņojiet sekretariātam.'],
    }),
  },
  'second-factor-reset': {
    en: (name) => ({
      subject: 'Your second factor was removed',
      paragraphs: [`Hello ${name},`, 'An administrator removed the authenticator app from your account at BSR Cultural Pearls, and you were signed out everywhere. If your role asks for one, you enrol a new app when you sign in.', 'If you did not ask for this, tell the secretariat at once.'],
    }),
    lv: (name) => ({
      subject: 'Jūsu otrais faktors ir noņemts',
      paragraphs: [`Labdien, ${name}!`, 'Administrators no Jūsu BSR Cultural Pearls konta noņēma autentifikācijas lietotni, un visur notika atslēgšanās. Ja Jūsu loma to prasa, pieslēdzoties reģistrēsiet jaunu lietotni.', 'Ja Jūs to nelūdzāt, nekavējoties ziņojiet sekretariātam.'],
    }),
  },
  invitation: {
    en: (_, { inviter = '', team = '', message }) => ({
      subject: `${inviter} invites you to work with ${team}`,
      paragraphs: ['Hello,', `${inviter} invites you to the team “${team}” at BSR Cultural Pearls.`, ...(message ? [message] : []), 'The button shows you the invitation. You can accept it with the account you have, or sign up. It holds for seven days.'],
      action: 'See the invitation',
    }),
    lv: (_, { inviter = '', team = '', message }) => ({
      subject: `${inviter} aicina Jūs darboties kopā: ${team}`,
      paragraphs: ['Labdien!', `${inviter} aicina Jūs BSR Cultural Pearls komandā “${team}”.`, ...(message ? [message] : []), 'Poga parāda uzaicinājumu. To var pieņemt ar esošu kontu vai reģistrēties. Tas ir derīgs septiņas dienas.'],
      action: 'Skatīt uzaicinājumu',
    }),
  },
  'role-granted': {
    en: (name, { role = '', secondFactor }) => ({
      subject: 'You have a new role',
      paragraphs: [
        `Hello ${name},`,
        `You now have the role “${ROLE_NAMES[role]?.en ?? role}” at BSR Cultural Pearls.`,
        ...(secondFactor ? ['This role is protected by a second factor. The next time you sign in you enrol an authenticator app on your phone; keep it at hand.'] : []),
      ],
      action: 'Sign in',
    }),
    lv: (name, { role = '', secondFactor }) => ({
      subject: 'Jums ir jauna loma',
      paragraphs: [
        `Labdien, ${name}!`,
        `Jums tagad ir BSR Cultural Pearls loma “${ROLE_NAMES[role]?.lv ?? role}”.`,
        ...(secondFactor ? ['Šo lomu sargā otrais faktors. Nākamreiz pieslēdzoties, reģistrēsiet tālrunī autentifikācijas lietotni; turiet to pa rokai.'] : []),
      ],
      action: 'Pieslēgties',
    }),
  },
};

const ROLE_NAMES: Record<string, { en: string; lv: string }> = {
  secretariat: { en: 'secretariat', lv: 'sekretariāts' },
  administrator: { en: 'administrator', lv: 'administrators' },
  auditor: { en: 'auditor', lv: 'revidents' },
  assessor: { en: 'assessor', lv: 'vērtētājs' },
  juror: { en: 'juror', lv: 'žūrijas loceklis' },
  chair: { en: 'chair of the jury', lv: 'žūrijas priekšsēdētājs' },
  contact: { en: 'national contact point', lv: 'nacionālais kontaktpunkts' },
};

/** The languages letters are written in; every other reads English. */
export const letterLanguage = (language: Language): 'en' | 'lv' => (language === 'lv' ? 'lv' : 'en');

export const wordsOf = (kind: IdentityLetterKind, language: Language, name: string, matter: LetterMatter): LetterWords => TEXTS[kind][letterLanguage(language)](name, matter);
