import { Service, signal } from '@angular/core';
import type { NoticeTone } from './pearl-notification';

/** A short message that passes by itself. */
export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly tone: NoticeTone;
}

/** Says what just happened, at the foot of the page: `inject(Toasts).show('Invitation sent')`. */
@Service()
export class Toasts {
  private readonly list = signal<readonly Toast[]>([]);
  private last = 0;

  readonly showing = this.list.asReadonly();

  /** Shows a message; errors stay until they are dismissed. */
  show(text: string, tone: NoticeTone = 'success'): void {
    this.last += 1;
    const toast = { id: this.last, text, tone };
    this.list.update((list) => [...list.slice(-2), toast]);
    if (tone !== 'error') setTimeout(() => this.dismiss(toast.id), 8000);
  }

  dismiss(id: number): void {
    this.list.update((list) => list.filter((toast) => toast.id !== id));
  }
}
