import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { FormField, FormRoot, form, validateStandardSchema } from '@angular/forms/signals';
import { AppCode, me, type Me, type SecondFactorEnrolment } from '@pearls/contracts';
import { PearlLoading, PearlNotification, Toasts } from '@pearls/ui/feedback';
import { PearlErrorSummary, PearlField, PearlForm } from '@pearls/ui/forms';
import { PearlBreadcrumbs, PearlButton } from '@pearls/ui/reading';
import { Api, Texts, WebFailure, WebRefusal, formRules, sending } from '@pearls/web';
import { EnrolmentDetails } from '../second-factor/enrolment-details';
import { accountTrail } from './account-trail';

type Doing = 'nothing' | 'replacing' | 'enrolling' | 'removing';

/** Set up, replace or remove my second factor. */
@Component({
  selector: 'app-second-factor-page',
  imports: [FormField, FormRoot, PearlForm, PearlErrorSummary, PearlField, PearlButton, PearlBreadcrumbs, PearlLoading, PearlNotification, EnrolmentDetails, WebFailure, WebRefusal],
  templateUrl: './second-factor-page.html',
})
export class SecondFactorPage {
  protected readonly t = inject(Texts).t;
  protected readonly trail = accountTrail();
  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);

  protected readonly read = this.api.read(me.readMe);
  protected readonly mine = linkedSignal<Me | undefined>(() => (this.read.hasValue() ? this.read.value() : undefined));
  protected readonly doing = signal<Doing>('nothing');
  protected readonly enrolment = signal<SecondFactorEnrolment | undefined>(undefined);
  protected readonly beginning = signal(false);
  protected readonly beginRefused = signal<unknown>(undefined);

  protected readonly model = signal({ code: '' });
  protected readonly sent = sending(() => this.take());
  protected readonly form = form(this.model, (path) => validateStandardSchema(path, formRules(AppCode)), { submission: this.sent.submission });
  protected readonly verb = computed(() => this.t(this.doing() === 'removing' ? 'me.secondFactor.remove' : this.doing() === 'replacing' ? 'continue' : 'enrolment.finish'));

  /** Begins a first enrolment, which no code of an app needs to open. */
  protected async begin(): Promise<void> {
    this.beginRefused.set(undefined);
    this.beginning.set(true);
    try {
      this.enrolment.set(await this.api.send(me.enrolSecondFactor, { body: {} }));
      this.ask('enrolling');
    } catch (error) {
      this.beginRefused.set(error);
    } finally {
      this.beginning.set(false);
    }
  }

  protected ask(what: Doing): void {
    this.model.set({ code: '' });
    this.doing.set(what);
  }

  /** The code decides: of the old app before a new one comes, of the new app to finish, of the old one to remove it. */
  private async take(): Promise<void> {
    const body = this.model();
    if (this.doing() === 'replacing') {
      this.enrolment.set(await this.api.send(me.enrolSecondFactor, { body }));
      this.ask('enrolling');
      return;
    }
    this.mine.set(await this.api.send(this.doing() === 'removing' ? me.removeSecondFactor : me.confirmSecondFactor, { body }));
    this.toasts.show(this.t('me.saved'), 'success');
    this.ask('nothing');
  }
}
