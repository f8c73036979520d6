import { Component, computed, inject, input, signal, viewChild, type ElementRef } from '@angular/core';
import {
  Api,
  Deed,
  Formats,
  Language,
  OFFERED_LANGUAGES,
  ProblemTexts,
  Texts,
  WebFailure,
  WebRefusal,
} from '@pearls/web';
import { TEAM_ROLES, teams, type Invitation, type Team, type TeamRole } from '@pearls/contracts';
import { PearlLoading, PearlStatus, Toasts } from '@pearls/ui/feedback';
import {
  PearlChoice,
  PearlErrorSummary,
  PearlField,
  PearlForm,
  type ChoiceOption,
  type Problem,
} from '@pearls/ui/forms';
import { PearlCell, PearlRowActions, PearlTable, type TableColumn } from '@pearls/ui/lists';
import { PearlButton } from '@pearls/ui/reading';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Who is invited to the team, and a form to invite one more. */
@Component({
  selector: 'app-invitations',
  imports: [
    PearlButton,
    PearlCell,
    PearlChoice,
    PearlErrorSummary,
    PearlField,
    PearlForm,
    PearlLoading,
    PearlRowActions,
    PearlStatus,
    PearlTable,
    WebFailure,
    WebRefusal,
  ],
  templateUrl: './invitations.html',
  styles: `
    section {
      margin-block-start: var(--space-7);
    }
  `,
})
export class Invitations {
  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);
  private readonly problemTexts = inject(ProblemTexts);
  private readonly language = inject(Language);
  private readonly address = viewChild<ElementRef<HTMLInputElement>>('address');
  protected readonly formats = inject(Formats);
  protected readonly t = inject(Texts).t;
  protected readonly languages = OFFERED_LANGUAGES;

  readonly team = input.required<Team>();

  protected readonly mayInvite = computed(() => this.team().actions.includes('invite'));
  protected readonly asked = this.api.read(teams.listInvitations, () =>
    this.mayInvite() ? { params: { id: this.team().id } } : undefined,
  );
  protected readonly pending = computed(() => {
    const items = this.asked.hasValue() ? this.asked.value().items : [];
    return items.filter(({ state }) => state === 'open' || state === 'expired' || state === 'refused');
  });
  protected readonly columns = computed<readonly TableColumn<Invitation>[]>(() => [
    { key: 'email', label: this.t('team.email') },
    { key: 'role', label: this.t('team.role'), text: ({ role }) => this.t(`roles.${role}`) },
    { key: 'invitedBy', label: this.t('invitations.by') },
    { key: 'state', label: this.t('invitations.state') },
  ]);
  protected readonly keyOf = ({ id }: Invitation): string => id;
  protected readonly roles = computed<readonly ChoiceOption<string>[]>(() =>
    TEAM_ROLES.map((value) => ({
      value,
      label: this.t(`roles.${value}`),
      hint: this.t(`team.may.${value}`),
    })),
  );

  protected readonly email = signal('');
  protected readonly role = signal<string>('editor');
  protected readonly letterLanguage = signal<string>(this.language.current());
  protected readonly message = signal('');
  protected readonly inviting = new Deed();
  protected readonly deed = new Deed();
  private readonly attempted = signal(false);
  protected readonly problems = signal<readonly Problem[]>([]);
  protected readonly emailError = computed(() => {
    const refused = this.problemTexts.fieldErrors(this.inviting.problem())['email'];
    if (refused) return refused;
    return this.attempted() && !EMAIL.test(this.email().trim()) ? this.t('invitations.giveEmail') : undefined;
  });

  protected async invite(): Promise<void> {
    this.inviting.clear();
    this.attempted.set(true);
    const message = this.emailError();
    this.problems.set(message ? [{ message, target: () => this.address()?.nativeElement.focus() }] : []);
    if (message) return;
    const email = this.email().trim();
    const words = this.message().trim();
    const invited = await this.inviting.run(() =>
      this.api.send(teams.invite, {
        params: { id: this.team().id },
        body: {
          email,
          role: TEAM_ROLES.find((one): one is TeamRole => one === this.role()) ?? 'editor',
          language: OFFERED_LANGUAGES.find(({ code }) => code === this.letterLanguage())?.code,
          ...(words && { message: words }),
        },
      }),
    );
    if (!invited) return;
    this.attempted.set(false);
    this.email.set('');
    this.message.set('');
    this.toasts.show(this.t('invitations.sent', { email }));
    this.asked.reload();
  }

  protected async resend({ id, email }: Invitation): Promise<void> {
    const params = { id: this.team().id, invitationId: id };
    const sent = await this.deed.run(() => this.api.send(teams.resendInvitation, { params }));
    if (sent) this.toasts.show(this.t('invitations.sent', { email }));
    this.asked.reload();
  }

  protected async revoke({ id, email }: Invitation): Promise<void> {
    const params = { id: this.team().id, invitationId: id };
    const done = await this.deed.run(() => this.api.send(teams.revokeInvitation, { params }));
    if (done) this.toasts.show(this.t('invitations.revoked', { email }));
    this.asked.reload();
  }
}
