import type { momentText, sameClock } from '@pearls/ui/time/moment-text';

/**
 * What a written page does in a browser where the application does not run. It goes out as text: nothing outside the
 * function may be named in it, and what it needs is passed in.
 */
export function reading(moment: typeof momentText, same: typeof sameClock): void {
  const locale = document.documentElement.dataset['locale'];

  document.addEventListener('click', ({ target }) => {
    const pressed = (target as Element).closest('button');
    if (pressed?.matches('.menu')) {
      const isOpen = pressed.getAttribute('aria-expanded') !== 'true';
      pressed.setAttribute('aria-expanded', String(isOpen));
      document.getElementById(pressed.getAttribute('aria-controls')!)?.classList.toggle('open', isOpen);
    }
    if (pressed?.matches('[data-print]')) window.print();
  });

  document.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) target.closest<HTMLFormElement>('form[data-at-once]')?.requestSubmit();
  });

  // Empty fields leave no trace in the address.
  document.addEventListener('submit', ({ target }) => {
    for (const field of (target as HTMLFormElement).elements) if ((field as HTMLInputElement).value === '') (field as HTMLInputElement).disabled = true;
  });
  window.addEventListener('pageshow', () => {
    for (const field of document.querySelectorAll<HTMLInputElement>('form :disabled')) field.disabled = false;
  });

  for (const own of document.querySelectorAll<HTMLElement>('[data-own-time]')) {
    const at = new Date(own.parentElement!.querySelector('time')!.dateTime);
    if (same(at, own.dataset['zone']!)) continue;
    own.textContent = own.dataset['ownTime']!.replace('{moment}', moment(at, locale!));
    own.hidden = false;
  }
}
