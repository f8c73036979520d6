import { Component, computed, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { applications, type Application } from '@pearls/contracts';
import { PearlNotification } from '@pearls/ui/feedback';
import { PearlBreadcrumbs, PearlButton } from '@pearls/ui/reading';
import { Api, Texts, type ApiProblem } from '@pearls/web';
import { OpenApplication } from '../application/open-application';
import { SubmitForm } from '../writing/submit-form';

/** Hands the application in. */
@Component({
  selector: 'app-submit-page',
  imports: [PearlBreadcrumbs, PearlButton, PearlNotification, RouterLink, SubmitForm],
  templateUrl: './submit-page.html',
})
export class SubmitPage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  protected readonly open = inject(OpenApplication);
  protected readonly t = inject(Texts).t;
  protected readonly home = this.open.home;
  protected readonly crumbs = computed(() => [
    { label: this.t('nav.home'), link: '/' },
    { label: this.t('tasks.title'), link: this.home() },
    { label: this.t('check.title'), link: `${this.home()}/check` },
  ]);

  protected readonly work = (idempotencyKey: string): Promise<Application> => {
    const params = { id: this.open.id() ?? '' };
    return this.api.send(applications.submit, { params, body: { declared: true }, idempotencyKey });
  };

  protected async submitted(application: Application): Promise<void> {
    this.open.replace(application);
    await this.router.navigate([this.home(), 'confirmation']);
  }

  protected refused({ slug }: ApiProblem): void {
    if (slug === 'incomplete') this.open.reload();
  }
}
