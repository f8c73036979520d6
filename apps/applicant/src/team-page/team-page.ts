import {
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  signal,
  viewChild,
  type ElementRef,
} from '@angular/core';
import { Router } from '@angular/router';
import { TEAM_ROLES, teams, type Member, type TeamRole } from '@pearls/contracts';
import { PearlConfirm } from '@pearls/ui/dialog';
import { PearlLoading, Toasts } from '@pearls/ui/feedback';
import { PearlErrorSummary, PearlField, PearlForm, type Problem } from '@pearls/ui/forms';
import { PearlCell, PearlRowActions, PearlTable, type TableColumn } from '@pearls/ui/lists';
import { PearlBreadcrumbs, PearlButton, PearlDetails } from '@pearls/ui/reading';
import { Api, Deed, Formats, PageTitles, Session, Texts, WebFailure, WebRefusal } from '@pearls/web';
import { Invitations } from './invitations';

/** What is about to happen to a member, once confirmed. */
interface Intent {
  readonly what: 'remove' | 'leave' | 'hand-over';
  readonly member: Member;
}

/** The people of a team, what each may do, and who is invited. */
@Component({
  selector: 'app-team-page',
  imports: [
    Invitations,
    PearlBreadcrumbs,
    PearlButton,
    PearlCell,
    PearlConfirm,
    PearlDetails,
    PearlErrorSummary,
    PearlField,
    PearlForm,
    PearlLoading,
    PearlRowActions,
    PearlTable,
    WebFailure,
    WebRefusal,
  ],
  templateUrl: './team-page.html',
  styleUrl: './team-page.css',
})
export class TeamPage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly toasts = inject(Toasts);
  private readonly titles = inject(PageTitles);
  private readonly box = viewChild<ElementRef<HTMLInputElement>>('box');
  protected readonly formats = inject(Formats);
  protected readonly t = inject(Texts).t;
  protected readonly roles = TEAM_ROLES;

  /** Id of the team, from the address. */
  readonly team = input.required<string>();

  protected readonly asked = this.api.read(teams.readTeam, () => ({ params: { id: this.team() } }));
  protected readonly askedMembers = this.api.read(teams.listMembers, () => ({ params: { id: this.team() } }));
  protected readonly found = computed(() => (this.asked.hasValue() ? this.asked.value() : undefined));
  protected readonly members = computed(() =>
    this.askedMembers.hasValue() ? this.askedMembers.value().items : [],
  );
  protected readonly crumbs = computed(() => [{ label: this.t('nav.home'), link: '/' }]);
  protected readonly columns = computed<readonly TableColumn<Member>[]>(() => [
    { key: 'name', label: this.t('team.name') },
    { key: 'email', label: this.t('team.email') },
    { key: 'role', label: this.t('team.role') },
    {
      key: 'joinedAt',
      label: this.t('team.since'),
      text: ({ joinedAt }) => this.formats.shortDate(joinedAt),
    },
  ]);
  protected readonly keyOf = ({ personId }: Member): string => personId;

  protected readonly deed = new Deed();
  protected readonly renaming = new Deed();
  protected readonly intent = signal<Intent | undefined>(undefined);
  protected readonly name = linkedSignal(() => this.found()?.name ?? '');
  protected readonly problems = signal<readonly Problem[]>([]);
  protected readonly nameError = computed(() =>
    this.problems().length ? this.problems()[0]?.message : undefined,
  );

  constructor() {
    effect(() => {
      const team = this.found();
      if (team) this.titles.name(team.name);
    });
  }

  protected may(member: Member, action: Member['actions'][number]): boolean {
    return member.actions.includes(action);
  }

  protected consider(what: Intent['what'], member: Member): void {
    this.intent.set({ what, member });
  }

  protected async changeRole({ personId, name }: Member, role: string): Promise<void> {
    const chosen = TEAM_ROLES.find((one): one is TeamRole => one === role);
    if (!chosen) return;
    const changed = await this.deed.run(() =>
      this.api.send(teams.changeMemberRole, {
        params: { id: this.team(), personId },
        body: { role: chosen },
      }),
    );
    if (changed) this.toasts.show(this.t('team.roleChanged', { name, role: this.t(`roles.${chosen}`) }));
    this.refresh();
  }

  protected async carryOut(): Promise<void> {
    const intent = this.intent();
    if (!intent) return;
    const { what, member } = intent;
    const done = await this.deed.run(() =>
      what === 'hand-over'
        ? this.api.send(teams.handOver, { params: { id: this.team() }, body: { personId: member.personId } })
        : this.api.send(teams.removeMember, { params: { id: this.team(), personId: member.personId } }),
    );
    this.intent.set(undefined);
    if (!done) return;
    this.toasts.show(this.t(`team.done.${what}`, { name: member.name }));
    this.session.reload();
    if (what === 'leave') await this.router.navigateByUrl('/');
    else this.refresh();
  }

  protected async rename(): Promise<void> {
    const team = this.found();
    const name = this.name().trim();
    const target = () => this.box()?.nativeElement.focus();
    this.problems.set(name ? [] : [{ message: this.t('team.giveName'), target }]);
    if (!team || !name) return;
    const renamed = await this.renaming.run(() =>
      this.api.send(teams.editTeam, { params: { id: team.id }, body: { name }, version: team.version }),
    );
    if (!renamed) return;
    this.asked.set(renamed.answer);
    this.toasts.show(this.t('team.renamed'));
  }

  private refresh(): void {
    this.askedMembers.reload();
    this.asked.reload();
  }
}
