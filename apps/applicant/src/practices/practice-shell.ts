import { Component, effect, inject, input, untracked } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { PearlLoading } from '@pearls/ui/feedback';
import { Texts, WebFailure } from '@pearls/web';
import { Attachments } from '../writing/attachments';
import { Colleagues } from '../writing/colleagues';
import { OpenWriting } from '../writing/open-writing';
import { OpenPractice } from './open-practice';

/** Around every page of one practice in work. */
@Component({
  selector: 'app-practice-shell',
  imports: [PearlLoading, RouterOutlet, WebFailure],
  providers: [OpenPractice, { provide: OpenWriting, useExisting: OpenPractice }, Attachments, Colleagues],
  template: `
    @if (open.practice()) {
      <router-outlet />
    } @else if (open.error()) {
      <h1>{{ t('practice.name') }}</h1>
      <web-failure [error]="open.error()" (retry)="open.reload()"
        ><a href="/applicant/practices">{{ t('practice.mine') }}</a></web-failure
      >
    } @else {
      <pearl-loading [lines]="6" />
    }
  `,
})
export class PracticeShell {
  private readonly colleagues = inject(Colleagues);
  protected readonly open = inject(OpenPractice);
  protected readonly t = inject(Texts).t;

  readonly practice = input.required<string>();

  constructor() {
    effect(() => {
      const id = this.practice();
      untracked(() => this.open.id.set(id));
    });
    effect(() => {
      const team = this.open.practice()?.teamId;
      untracked(() => this.colleagues.teamId.set(team));
    });
  }
}
