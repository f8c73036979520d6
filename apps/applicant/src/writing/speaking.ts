import { Service, inject } from '@angular/core';
import { Formats, Language, Texts } from '@pearls/web';
import type { Speaker } from './form-renderer/answer-lines';

/** How answers are put into words, in the reader's language. */
@Service()
export class Speaking {
  private readonly formats = inject(Formats);
  private readonly t = inject(Texts).t;
  private readonly say = inject(Language).localised;

  /** With `referent` answers that point to something else are called by its name. */
  speaker(referent: (id: string) => string = () => ''): Speaker {
    return {
      say: this.say,
      number: this.formats.number,
      day: this.formats.day,
      agreed: this.t('form.agreed'),
      referent,
    };
  }
}
