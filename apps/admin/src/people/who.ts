import { Component, computed, inject, input } from '@angular/core';
import { PeopleNames } from './people-names';
import { Words } from '../words/words';

/** Who did something: a person by name, a partner system, the platform, or nobody known. */
@Component({
  selector: 'app-who',
  template: `<span [attr.title]="actor() ?? person() ?? ''">{{ name() }}</span>`,
})
export class Who {
  private readonly names = inject(PeopleNames);
  private readonly words = inject(Words);

  /** A person by id. */
  readonly person = input<string>();

  /** An actor as the event log names it: `person:019a…`. */
  readonly actor = input<string>();

  protected readonly name = computed(() => {
    const [kind = 'person', id = ''] = this.actor()?.split(/:(.*)/s) ?? ['person', this.person()];
    if (kind === 'person' && id) return this.names.of(id);
    return kind === 'partner' ? this.words.say('who.partner', { id }) : this.words.say(`who.${kind === 'platform' ? 'platform' : 'anyone'}`);
  });
}
