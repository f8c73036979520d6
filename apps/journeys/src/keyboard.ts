import type { Page } from 'playwright-core';

const REACHABLE = ['link', 'button', 'textbox', 'combobox', 'radio', 'checkbox'] as const;
const FURTHEST = 120;

/** A browser without a pointer: only what Tab, Enter, Space and the arrows reach is there. */
export class Keyboard {
  constructor(private readonly page: Page) {}

  /** Presses Tab until the focus is on what has this name, and sees that it is. */
  async tabsTo(name: string | RegExp) {
    const wanted = REACHABLE.map((role) => this.page.getByRole(role, { name, exact: true })).reduce((some, others) => some.or(others));
    await wanted.first().waitFor({ state: 'attached' });
    for (let pressed = 0; pressed < FURTHEST; pressed += 1) {
      await this.page.keyboard.press('Tab');
      if (await wanted.evaluateAll((found) => found.some((one) => one === document.activeElement))) return this.seesTheFocus();
    }
    throw new Error(`${FURTHEST} times Tab do not lead to ${name}`);
  }

  /** Goes there and does what is there. */
  async follows(name: string | RegExp) {
    await this.tabsTo(name);
    await this.presses('Enter');
  }

  async presses(...keys: string[]) {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async writes(text: string) {
    await this.page.keyboard.insertText(text);
  }

  /** What has the focus shows it: an outline or a shadow, its own or of what stands for it. */
  private async seesTheFocus() {
    const focus = this.page.locator(':focus');
    await focus.scrollIntoViewIfNeeded();
    const isShown = await focus.evaluate((element) =>
      [element, element.nextElementSibling, element.parentElement]
        .flatMap((one) => (one ? [getComputedStyle(one), getComputedStyle(one, '::after')] : []))
        .some(({ outlineStyle, boxShadow }) => outlineStyle !== 'none' || boxShadow !== 'none'),
    );
    if (!isShown) throw new Error(`The focus cannot be seen on ${await focus.evaluate((element) => element.outerHTML.slice(0, 200))}`);
  }
}
