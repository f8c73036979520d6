import { Component, computed, inject } from '@angular/core';
import { assignments, mentoringSessions, type MentoringSession } from '@pearls/contracts';
import { PearlEmpty, PearlLoading } from '@pearls/ui/feedback';
import { PearlBreadcrumbs, PearlCard } from '@pearls/ui/reading';
import { Api, Deed, Texts, WebFailure, WebRefusal } from '@pearls/web';
import { SessionCard, type StepTicked } from '../../mentoring/session-card';
import { OpenPlan } from '../open-plan';

/** The national contact of the team, what was said together and what comes next. */
@Component({
  selector: 'app-contact-page',
  imports: [PearlBreadcrumbs, PearlCard, PearlEmpty, PearlLoading, SessionCard, WebFailure, WebRefusal],
  templateUrl: './contact-page.html',
  styles: `
    .contacts {
      margin-block-end: var(--space-6);
    }
  `,
})
export class ContactPage {
  private readonly api = inject(Api);
  protected readonly open = inject(OpenPlan);
  protected readonly t = inject(Texts).t;
  protected readonly deed = new Deed();

  private readonly ofApplication = computed(() => {
    const applicationId = this.open.plan()?.applicationId;
    return applicationId ? { query: { applicationId } } : undefined;
  });
  protected readonly askedContacts = this.api.read(assignments.listAssignments, () => this.ofApplication());
  protected readonly askedSessions = this.api.read(mentoringSessions.listSessions, () =>
    this.ofApplication(),
  );
  protected readonly contacts = computed(() =>
    (this.askedContacts.hasValue() ? this.askedContacts.value().items : []).filter(
      ({ state }) => state === 'active',
    ),
  );
  protected readonly sessions = computed<readonly MentoringSession[]>(() =>
    this.askedSessions.hasValue() ? this.askedSessions.value().items : [],
  );
  protected readonly crumbs = computed(() => [
    { label: this.t('nav.home'), link: '/' },
    { label: this.t('plan.name'), link: this.open.home() },
  ]);

  protected async tick({ session, step, done }: StepTicked): Promise<void> {
    const params = { id: session.id, stepId: step.id };
    await this.deed.run(() => this.api.send(mentoringSessions.tickStep, { params, body: { done } }));
    this.askedSessions.reload();
  }
}
