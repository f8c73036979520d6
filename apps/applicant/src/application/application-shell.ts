import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { PearlLoading, PearlNotification } from '@pearls/ui/feedback';
import { PearlMoment } from '@pearls/ui/time';
import { Texts, WebFailure } from '@pearls/web';
import { Attachments } from './attachments';
import { Colleagues } from './colleagues';
import { OpenApplication } from './open-application';

/** Around every page of one application: which one it is, and by when it is due. */
@Component({
  selector: 'app-application-shell',
  imports: [PearlLoading, PearlMoment, PearlNotification, RouterOutlet, WebFailure],
  providers: [OpenApplication, Attachments, Colleagues],
  templateUrl: './application-shell.html',
  styleUrl: './application-shell.css',
})
export class ApplicationShell {
  protected readonly open = inject(OpenApplication);
  protected readonly t = inject(Texts).t;

  readonly application = input.required<string>();

  protected readonly draft = computed(() => this.open.application()?.state === 'started');

  constructor() {
    effect(() => {
      const id = this.application();
      untracked(() => this.open.id.set(id));
    });
  }
}
