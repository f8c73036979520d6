import { Component, booleanAttribute, inject, input, output, signal } from '@angular/core';
import { PearlConfirm } from '@pearls/ui/dialog';
import { PearlButton } from '@pearls/ui/reading';
import { Deed } from '@pearls/web';
import { Words } from '../words/words';
import { Refusal } from './refusal';

/** One move of something that has a lifecycle: a button, and the question whether it is meant. Its words are `do`, `heading`, `text` and `done` below one key. */
@Component({
  selector: 'app-move',
  imports: [PearlButton, PearlConfirm, Refusal],
  template: `
    <button [pearlButton]="quiet() ? 'secondary' : 'primary'" type="button" (click)="open.set(true)">{{ words.say(key() + '.do') }}</button>
    <pearl-confirm [(open)]="open" [heading]="words.say(key() + '.heading')" [confirmLabel]="words.say(key() + '.do')" [busy]="deed.busy()" (confirmed)="make()">
      <app-refusal [problem]="deed.problem()" />
      <p>{{ words.say(key() + '.text') }}</p>
    </pearl-confirm>
  `,
})
export class Move<T> {
  protected readonly words = inject(Words);

  readonly key = input.required<string>();
  readonly send = input.required<() => Promise<T>>();
  readonly quiet = input(false, { transform: booleanAttribute });
  readonly made = output<T>();

  protected readonly open = signal(false);
  protected readonly deed = new Deed(this.open);

  protected async make(): Promise<void> {
    const done = await this.deed.run(this.send(), this.words.say(`${this.key()}.done`));
    if (!done) return;
    this.open.set(false);
    this.made.emit(done.answer);
  }
}
