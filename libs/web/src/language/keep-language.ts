import { effect, inject, untracked } from '@angular/core';
import type { Language as LanguageCode } from '@pearls/contracts/forms';
import { Api } from '../api/api';
import { Session } from '../session/session';
import { Language } from './language';

/**
 * Speaks the signed-in person's language where this browser has chosen none, and tells the platform when the person
 * switches, because letters are written in it. Call it in an injection context.
 */
export function keepLanguage(): void {
  const api = inject(Api);
  const session = inject(Session);
  const language = inject(Language);
  let known: LanguageCode | undefined;

  async function tell(chosen: LanguageCode): Promise<void> {
    const { me } = await import('@pearls/contracts/identity/me');
    const { version } = await api.send(me.readMe);
    await api.send(me.editMe, { version, body: { language: chosen } });
  }

  effect(() => {
    const person = session.person();
    const spoken = language.current();
    if (!person) return;
    untracked(() => {
      if (!language.isChosen()) void language.choose(person.language);
      else if (known && known !== spoken) tell(spoken).catch(() => (known = undefined));
      known = language.isChosen() ? spoken : person.language;
    });
  });
}
