import { Service, signal } from '@angular/core';

const KEPT = 'shortcuts';

/** Whether single keys do something; who writes by voice switches them off (WCAG 2.1.4). Remembered in this browser. */
@Service()
export class Shortcuts {
  private readonly on = signal(read());
  readonly areOn = this.on.asReadonly();

  set(on: boolean): void {
    this.on.set(on);
    try {
      localStorage.setItem(KEPT, on ? 'on' : 'off');
    } catch {
      // A browser that keeps nothing asks again next time.
    }
  }
}

function read(): boolean {
  try {
    return localStorage.getItem(KEPT) !== 'off';
  } catch {
    return true;
  }
}
