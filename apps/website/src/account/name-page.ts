import { Component, inject, linkedSignal } from '@angular/core';
import { FormField, FormRoot, form, required, validateStandardSchema } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { MyChanges, me } from '@pearls/contracts';
import { PearlLoading, Toasts } from '@pearls/ui/feedback';
import { PearlErrorSummary, PearlField, PearlForm } from '@pearls/ui/forms';
import { PearlBreadcrumbs, PearlButton } from '@pearls/ui/reading';
import { Api, Session, Texts, WebFailure, WebRefusal, formRules, sending } from '@pearls/web';
import { accountTrail } from './account-trail';

/** Change my name. */
@Component({
  selector: 'app-name-page',
  imports: [FormField, FormRoot, PearlForm, PearlErrorSummary, PearlField, PearlButton, PearlBreadcrumbs, PearlLoading, WebFailure, WebRefusal],
  template: `
    <pearl-breadcrumbs [items]="trail()" />
    <div class="measure">
      @if (mine.hasValue()) {
        <form [formRoot]="form" pearlForm class="stack">
          <pearl-error-summary />
          <web-refusal [error]="sent.refused()" />
          <pearl-field [label]="t('me.name.title')" [hint]="t('signUp.nameHint')" asHeading>
            <input autocomplete="name" [formField]="form.name" />
          </pearl-field>
          <div class="row"><button pearlButton type="submit" [busy]="form().submitting()">{{ t('me.save') }}</button></div>
        </form>
      } @else if (mine.error()) {
        <h1>{{ t('me.name.title') }}</h1>
        <web-failure [error]="mine.error()" (retry)="mine.reload()" />
      } @else {
        <h1>{{ t('me.name.title') }}</h1>
        <pearl-loading />
      }
    </div>
  `,
})
export class NamePage {
  protected readonly t = inject(Texts).t;
  protected readonly trail = accountTrail();
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly toasts = inject(Toasts);

  protected readonly mine = this.api.read(me.readMe);
  protected readonly model = linkedSignal(() => ({ name: this.mine.hasValue() ? this.mine.value().name : '' }));
  protected readonly sent = sending(async () => {
    const version = this.mine.value()?.version;
    await this.api.send(me.editMe, { version, body: this.model() });
    this.session.reload();
    this.toasts.show(this.t('me.saved'), 'success');
    await this.router.navigate(['/account']);
  });
  protected readonly form = form(
    this.model,
    (path) => {
      required(path.name, { message: () => this.t('missing.name') });
      validateStandardSchema(path, formRules(MyChanges));
    },
    { submission: this.sent.submission },
  );
}
