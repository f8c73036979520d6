import type { ApplicationRef } from '@angular/core';

const PATIENCE = 5_000;

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Lets the page that was served stand until the application shows the same, and hands over what was typed and where the focus was. */
export function takeOver(document: Document): (application: ApplicationRef) => Promise<void> {
  const root = document.querySelector<HTMLElement>('app-root')!;
  if (!root.hasChildNodes()) return async () => undefined;
  const served = document.createElement('div');
  served.append(...root.childNodes);
  served.ariaBusy = 'true';
  root.before(served);
  root.hidden = true;
  return async (application) => {
    await Promise.race([application.whenStable(), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
    const top = scrollY;
    root.hidden = false;
    refocus(served, root);
    for (const field of served.querySelectorAll<Field>('[name]')) handOver(field, root);
    served.remove();
    if (!location.hash) scrollTo({ top, behavior: 'instant' });
  };
}

function handOver(from: Field, root: HTMLElement): void {
  // Of those that share a name, the one with the same value.
  const chosen = from instanceof HTMLInputElement && ['radio', 'checkbox'].includes(from.type) && from.hasAttribute('value');
  const to = root.querySelector<Field>(`${from.tagName.toLowerCase()}[name="${from.name}"]${chosen ? `[value="${from.value}"]` : ''}`);
  if (!to) return;
  if (from instanceof HTMLInputElement && to instanceof HTMLInputElement && from.type !== 'hidden') {
    const { checked } = from;
    if (from.value !== from.defaultValue) {
      to.value = from.value;
      to.dispatchEvent(new Event('input', { bubbles: true }));
    } else if (checked && !from.defaultChecked) {
      to.checked = checked;
      to.dispatchEvent(new Event('change', { bubbles: true }));
    }
  }
}

const REACHED = 'a, button, input, select, textarea, summary';

/** The focus goes on at the same thing: of the same name, or the same link or button as often before. */
function refocus(served: HTMLElement, root: HTMLElement): void {
  const focused = served.ownerDocument.activeElement;
  if (!(focused instanceof HTMLElement) || !served.contains(focused)) return;
  const alike = (one: Element) => one.tagName === focused.tagName && one.getAttribute('name') === focused.getAttribute('name') && one.textContent?.trim() === focused.textContent?.trim();
  const place = [...served.querySelectorAll(REACHED)].filter(alike).indexOf(focused);
  [...root.querySelectorAll<HTMLElement>(REACHED)].filter(alike)[place]?.focus({ preventScroll: true });
}
