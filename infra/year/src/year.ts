import { notifications, people, type Country, type Cycle, type Language, type Role } from '@pearls/contracts';
import { demonstrationPassword, demonstrationPeople, demonstrationSecondFactor } from '@pearls/reference/demonstration';
import { dice, type Dice } from './dice.ts';
import { eventually } from './eventually.ts';
import type { Ledger } from './ledger.ts';
import { Person, type Mailbox } from './person.ts';

export interface YearOptions {
  url: string;
  towns: number;
  jurors: number;
  seed: number;
  /** With less than this before the deadline, in milliseconds, the call is extended for towns that still write: longer than the platform may be away. */
  room?: number;
  /** Who sets the year up: an administrator with an authenticator app. */
  administrator: { email: string; password: string; secondFactor: string };
}

/** Who sets the year up where nothing else is said: the administrator of the demonstration. */
export const demonstrationAdministrator: YearOptions['administrator'] = {
  email: demonstrationPeople.find(({ role }) => role === 'administrator')!.email,
  password: demonstrationPassword,
  secondFactor: demonstrationSecondFactor,
};

const LANGUAGE_OF: Record<string, Language> = { DK: 'da', DE: 'de', EE: 'et', FI: 'fi', LV: 'lv', LT: 'lt', PL: 'pl', SE: 'sv' };

/** One programme year: the people in it, and the one chance that decides what they do. */
export class Year implements Mailbox {
  readonly options: YearOptions;
  readonly ledger: Ledger;
  readonly chance: Dice;
  readonly administrator: Person;
  /** The cycle, once it is drafted. */
  cycleId = '';
  /** First and last day of the title year, as it stands in the timetable. */
  titleYear = { from: '2029-01-01', to: '2029-12-31' };
  private readonly run: string;

  /** An administrator who is signed in already is taken along: a code works once, and two years may begin in the same half minute. */
  constructor(options: YearOptions, ledger: Ledger, administrator?: Person) {
    this.options = options;
    this.ledger = ledger;
    this.chance = dice(options.seed);
    // Two years may begin in the same moment.
    this.run = `${Date.now().toString(36)}-${options.seed}`;
    const { email, password, secondFactor } = options.administrator;
    this.administrator = administrator ?? new Person(options.url, ledger, { name: 'The administrator', email, language: 'en', password, secondFactor });
  }

  /** Somebody new signs up. Addresses are new in every run, names belong to the seed. */
  async joins(name: string, key: string, language: Language = 'en'): Promise<Person> {
    const person = new Person(this.options.url, this.ledger, { name, email: `${key}.${this.run}@year.example`, language, password: `pearls-${this.run}-of-the-sea` });
    return person.signsUp(this);
  }

  /** Somebody new joins and is given a role of this cycle; signing in again makes it count. */
  async joinsAs(role: Role, name: string, key: string, country?: Country): Promise<Person> {
    const person = await this.joins(name, key, country && LANGUAGE_OF[country]);
    const { items } = await this.administrator.does(people.listPeople, { query: { search: person.email } });
    person.id = items[0]!.id;
    await this.administrator.does(people.grantRole, { params: { id: person.id }, body: { role, cycleId: this.cycleId, ...(country && { country }) } });
    return person.signsIn();
  }

  codeFor(email: string, tried: ReadonlySet<string>): Promise<string> {
    return eventually(`a code for ${email}`, async () => {
      const { items } = await this.administrator.does(notifications.messages, { query: { address: email } });
      for (const { id } of items) {
        const { code } = await this.administrator.does(notifications.message, { params: { id } });
        if (code && !tried.has(code)) return code;
      }
      return undefined;
    });
  }
}

/** The instant of a date of the cycle. */
export const dateOf = ({ timetable }: Pick<Cycle, 'timetable'>, key: Cycle['timetable'][number]['key']) => new Date(timetable.find((entry) => entry.key === key)!.at);
