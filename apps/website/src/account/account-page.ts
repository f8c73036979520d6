import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { me } from '@pearls/contracts';
import { PearlLoading } from '@pearls/ui/feedback';
import { PearlSummaryList, type SummaryRow } from '@pearls/ui/lists';
import { PearlButton } from '@pearls/ui/reading';
import { Api, Formats, Language, OFFERED_LANGUAGES, Session, Texts, WebFailure, WebRefusal } from '@pearls/web';

/** My data at one glance, and the way to change each. */
@Component({
  selector: 'app-account-page',
  imports: [PearlLoading, PearlSummaryList, PearlButton, RouterLink, WebFailure, WebRefusal],
  templateUrl: './account-page.html',
})
export class AccountPage {
  protected readonly t = inject(Texts).t;
  private readonly formats = inject(Formats);
  private readonly language = inject(Language);
  private readonly session = inject(Session);

  protected readonly mine = inject(Api).read(me.readMe);
  protected readonly refused = signal<unknown>(undefined);

  protected readonly rows = computed<SummaryRow[]>(() => {
    if (!this.mine.hasValue()) return [];
    const { name, email, newEmail, hasPassword, secondFactor } = this.mine.value();
    return [
      { key: 'name', label: this.t('name'), value: name, link: '/account/name' },
      { key: 'email', label: this.t('email'), value: newEmail ? [email, this.t('me.email.waiting', { email: newEmail })] : email, link: '/account/email' },
      { key: 'language', label: this.t('me.language'), value: OFFERED_LANGUAGES.find(({ code }) => code === this.language.current())?.name },
      { key: 'password', label: this.t('password'), value: this.t(hasPassword ? 'me.password.set' : 'me.password.none'), link: '/account/password' },
      { key: 'second-factor', label: this.t('me.secondFactor.title'), value: this.t(secondFactor ? 'me.secondFactor.on' : 'me.secondFactor.off'), link: '/account/second-factor' },
    ];
  });
  protected readonly belongs = computed<SummaryRow[]>(() => {
    if (!this.mine.hasValue()) return [];
    const { teams, grants, createdAt } = this.mine.value();
    return [
      { key: 'teams', label: this.t('me.teams'), value: teams.map((team) => this.t('me.team', { team: team.name, role: this.t(`teamRoles.${team.role}`) })) },
      {
        key: 'roles',
        label: this.t('me.roles'),
        value: grants.map((grant) => [this.t(`roles.${grant.role}`), grant.cycleId, grant.country && this.formats.country(grant.country)].filter(Boolean).join(' · ')),
      },
      { key: 'since', label: this.t('me.since'), value: this.formats.date(createdAt) },
    ].filter(({ value }) => value.length > 0);
  });

  protected async signOut(): Promise<void> {
    this.refused.set(undefined);
    await this.session.signOut().catch((error: unknown) => this.refused.set(error));
  }
}
