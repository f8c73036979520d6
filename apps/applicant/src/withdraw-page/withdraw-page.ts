import { Component, computed, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { applications, type Application } from '@pearls/contracts';
import { Toasts } from '@pearls/ui/feedback';
import { PearlBreadcrumbs, PearlButton } from '@pearls/ui/reading';
import { Api, Texts } from '@pearls/web';
import { OpenApplication } from '../application/open-application';
import { WithdrawForm } from '../writing/withdraw-form';

/** Takes the application back. */
@Component({
  selector: 'app-withdraw-page',
  imports: [PearlBreadcrumbs, PearlButton, RouterLink, WithdrawForm],
  templateUrl: './withdraw-page.html',
})
export class WithdrawPage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  protected readonly open = inject(OpenApplication);
  protected readonly t = inject(Texts).t;
  protected readonly home = this.open.home;
  protected readonly crumbs = computed(() => [
    { label: this.t('nav.home'), link: '/' },
    { label: this.t('tasks.title'), link: this.home() },
  ]);

  protected readonly work = (reason: string): Promise<Application> =>
    this.api.send(applications.withdraw, { params: { id: this.open.id() ?? '' }, body: { reason } });

  protected async withdrawn(application: Application): Promise<void> {
    this.open.replace(application);
    this.toasts.show(this.t('withdraw.done'));
    await this.router.navigate([this.home(), 'status']);
  }
}
