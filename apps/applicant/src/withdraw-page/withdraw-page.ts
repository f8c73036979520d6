import { Component, computed, inject, signal, viewChild, type ElementRef } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { applications } from '@pearls/contracts';
import { PearlConfirm } from '@pearls/ui/dialog';
import { Toasts } from '@pearls/ui/feedback';
import { PearlErrorSummary, PearlField, PearlForm, type Problem } from '@pearls/ui/forms';
import { PearlBreadcrumbs, PearlButton } from '@pearls/ui/reading';
import { Api, Texts, WebRefusal } from '@pearls/web';
import { OpenApplication } from '../application/open-application';
import { Attempt } from '../parts/attempt';

const SHORTEST_REASON = 5;
const LONGEST_REASON = 1000;

/** Takes the application back, with a reason and a typed confirmation. */
@Component({
  selector: 'app-withdraw-page',
  imports: [
    PearlBreadcrumbs,
    PearlButton,
    PearlConfirm,
    PearlErrorSummary,
    PearlField,
    PearlForm,
    RouterLink,
    WebRefusal,
  ],
  templateUrl: './withdraw-page.html',
})
export class WithdrawPage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly box = viewChild<ElementRef<HTMLTextAreaElement>>('box');
  protected readonly open = inject(OpenApplication);
  protected readonly t = inject(Texts).t;
  protected readonly limit = LONGEST_REASON;

  protected readonly attempt = new Attempt();
  protected readonly reason = signal('');
  protected readonly asking = signal(false);
  protected readonly problems = signal<readonly Problem[]>([]);
  private readonly attempted = signal(false);
  protected readonly error = computed(() => {
    const { length } = this.reason().trim();
    if (!this.attempted()) return undefined;
    if (length < SHORTEST_REASON) return this.t('withdraw.giveReason');
    return length > LONGEST_REASON
      ? this.t('withdraw.shorten', { count: length - LONGEST_REASON })
      : undefined;
  });
  protected readonly home = computed(() => `/applications/${this.open.id() ?? ''}`);
  protected readonly crumbs = computed(() => [
    { label: this.t('nav.home'), link: '/' },
    { label: this.t('tasks.title'), link: this.home() },
  ]);

  protected ask(): void {
    this.attempted.set(true);
    const message = this.error();
    this.problems.set(message ? [{ message, target: () => this.box()?.nativeElement.focus() }] : []);
    this.asking.set(!message);
  }

  protected async withdraw(): Promise<void> {
    const withdrawn = await this.attempt.run(() =>
      this.api.send(applications.withdraw, {
        params: { id: this.open.id() ?? '' },
        body: { reason: this.reason().trim() },
      }),
    );
    this.asking.set(false);
    if (!withdrawn) return;
    this.open.replace(withdrawn.answer);
    this.toasts.show(this.t('withdraw.done'));
    await this.router.navigate([this.home(), 'status']);
  }
}
