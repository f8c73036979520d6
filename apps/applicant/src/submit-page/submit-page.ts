import { Component, computed, inject, signal, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { applications } from '@pearls/contracts';
import { PearlNotification } from '@pearls/ui/feedback';
import { PearlCheckbox, PearlErrorSummary, PearlForm, type Problem } from '@pearls/ui/forms';
import { PearlBreadcrumbs, PearlButton } from '@pearls/ui/reading';
import { Api, Texts, WebRefusal } from '@pearls/web';
import { Drafts } from '../application/drafts';
import { OpenApplication } from '../application/open-application';
import { Attempt } from '../parts/attempt';

/** The last step: the statement, and the button that says what it does. */
@Component({
  selector: 'app-submit-page',
  imports: [
    PearlBreadcrumbs,
    PearlButton,
    PearlCheckbox,
    PearlErrorSummary,
    PearlForm,
    PearlNotification,
    RouterLink,
    WebRefusal,
  ],
  templateUrl: './submit-page.html',
})
export class SubmitPage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly drafts = inject(Drafts);
  private readonly statement = viewChild<PearlCheckbox>('statement');
  protected readonly open = inject(OpenApplication);
  protected readonly t = inject(Texts).t;

  protected readonly attempt = new Attempt();
  protected readonly declared = signal(false);
  private readonly attempted = signal(false);
  protected readonly problems = signal<readonly Problem[]>([]);
  protected readonly notSaved = signal(false);
  protected readonly error = computed(() =>
    this.attempted() && !this.declared() ? this.t('submit.declareFirst') : undefined,
  );
  protected readonly home = computed(() => `/applications/${this.open.id() ?? ''}`);
  protected readonly crumbs = computed(() => [
    { label: this.t('nav.home'), link: '/' },
    { label: this.t('tasks.title'), link: this.home() },
    { label: this.t('check.title'), link: `${this.home()}/check` },
  ]);

  /** One key for every press: however often it is sent, it is handed in once. */
  private readonly idempotencyKey = crypto.randomUUID();

  protected async submit(): Promise<void> {
    this.attempted.set(true);
    const message = this.error();
    this.problems.set(message ? [{ message, target: () => this.focusStatement() }] : []);
    if (message) return;
    const submitted = await this.attempt.run(async () => {
      await this.drafts.saveAll();
      this.notSaved.set(this.drafts.waiting() > 0);
      if (this.notSaved()) return undefined;
      const params = { id: this.open.id() ?? '' };
      return this.api.send(applications.submit, {
        params,
        body: { declared: true },
        idempotencyKey: this.idempotencyKey,
      });
    });
    if (submitted?.answer) {
      this.open.replace(submitted.answer);
      await this.router.navigate([this.home(), 'confirmation']);
    } else if (this.attempt.refused()?.slug === 'incomplete') this.open.reload();
  }

  private focusStatement(): void {
    this.statement()?.focus();
  }
}
