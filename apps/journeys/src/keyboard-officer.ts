import { Keyboard } from './keyboard.js';
import { Officer } from './officer.js';

/** An officer without a pointer. */
export class KeyboardOfficer extends Officer {
  private readonly keyboard = new Keyboard(this.page);

  tabsTo(name: string | RegExp) {
    return this.keyboard.tabsTo(name);
  }

  presses(...keys: string[]) {
    return this.keyboard.presses(...keys);
  }

  writes(text: string) {
    return this.keyboard.writes(text);
  }
}
