import { Service, inject, signal, untracked, type WritableSignal } from '@angular/core';
import { people } from '@pearls/contracts';
import { Api, Session } from '@pearls/web';
import { Standing } from '../standing/standing';
import { Words } from '../words/words';

/** What people are called, asked for once each. Who may not look people up reads "somebody". */
@Service()
export class PeopleNames {
  private readonly api = inject(Api);
  private readonly standing = inject(Standing);
  private readonly session = inject(Session);
  private readonly words = inject(Words);
  private readonly known = new Map<string, WritableSignal<string | null>>();

  /** The name of a person; until it has come, the beginning of the id. */
  of(id: string): string {
    const me = this.session.person();
    if (me?.id === id) return me.name;
    const name = this.known.get(id) ?? this.ask(id);
    return name() ?? (this.standing.isStaff() ? id.slice(0, 8) : this.words.say('who.somebody'));
  }

  private ask(id: string): WritableSignal<string | null> {
    const name = signal<string | null>(null);
    this.known.set(id, name);
    if (untracked(() => this.standing.isStaff()))
      void this.api.send(people.readPerson, { params: { id } }).then(
        (person) => name.set(person.name),
        () => undefined,
      );
    return name;
  }
}
