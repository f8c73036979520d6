import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { PearlLoading, PearlNotification } from '@pearls/ui/feedback';
import { PearlMoment } from '@pearls/ui/time';
import { Texts, WebFailure } from '@pearls/web';
import { Attachments } from '../writing/attachments';
import { Colleagues } from '../writing/colleagues';
import { OpenWriting } from '../writing/open-writing';
import { OpenApplication } from './open-application';

/** Around every page of one application: which one it is, and by when it is due. */
@Component({
  selector: 'app-application-shell',
  imports: [PearlLoading, PearlMoment, PearlNotification, RouterOutlet, WebFailure],
  providers: [
    OpenApplication,
    { provide: OpenWriting, useExisting: OpenApplication },
    Attachments,
    Colleagues,
  ],
  templateUrl: './application-shell.html',
  styleUrl: './application-shell.css',
})
export class ApplicationShell {
  protected readonly open = inject(OpenApplication);
  private readonly colleagues = inject(Colleagues);
  protected readonly t = inject(Texts).t;

  readonly application = input.required<string>();

  protected readonly draft = computed(() => this.open.application()?.state === 'started');

  constructor() {
    effect(() => {
      const id = this.application();
      untracked(() => this.open.id.set(id));
    });
    effect(() => {
      const team = this.open.application()?.teamId;
      untracked(() => this.colleagues.teamId.set(team));
    });
  }
}
