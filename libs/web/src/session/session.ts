import { DOCUMENT, Service, computed, effect, inject, linkedSignal, resource, untracked } from '@angular/core';
import type { SessionState } from '@pearls/contracts/gateway';
import type { Role } from '@pearls/contracts/kit/actor';
import { Api } from '../api/api';
import { ApiProblem } from '../api/api-problem';
import { newTrace } from '../api/trace';
import { transport } from '../api/transport';

/** The contract comes after the first page is painted: who reads needs no sign-in. */
const contract = async () => (await import('@pearls/contracts/gateway')).gateway;

/** Who is signed in. Until it is known, and while nobody is, `person()` is undefined. */
@Service()
export class Session {
  private readonly api = inject(Api);
  private readonly location = inject(DOCUMENT).location;
  private readonly asked = resource({ loader: async ({ abortSignal }) => this.api.ask((await contract()).session, { signal: abortSignal }) });

  /** What the gateway said last. */
  readonly state = linkedSignal<SessionState | undefined, SessionState | undefined>({
    source: () => (this.asked.hasValue() ? this.asked.value() : undefined),
    computation: (news, before) => news ?? before?.value,
  });

  /** Whether it is known by now who is signed in, or that nobody is. */
  readonly known = computed(() => this.state() !== undefined || this.asked.error() !== undefined);

  /** Whether the gateway is being asked right now. */
  readonly asking = this.asked.isLoading;
  private readonly first = Promise.withResolvers<void>();
  readonly person = computed(() => (this.state()?.signedIn ? this.state()?.person : undefined));
  readonly isSignedIn = computed(() => this.person() !== undefined);
  readonly teams = computed(() => this.state()?.teams ?? []);
  readonly grants = computed(() => this.state()?.grants ?? []);

  constructor() {
    effect(() => {
      if (this.known()) this.first.resolve();
    });
    effect(() => {
      if (this.api.unauthorised() > 0) untracked(() => this.reload());
    });
  }

  /** Whether the person holds a role, anywhere or for the given cycle. */
  holds(role: Role, cycleId?: string): boolean {
    return this.grants().some((grant) => grant.role === role && (!grant.cycleId || !cycleId || grant.cycleId === cycleId));
  }

  /** Waits until it is known who is signed in. */
  ready(): Promise<void> {
    return this.first.promise;
  }

  /** Asks again who is signed in. */
  reload(): void {
    this.asked.reload();
  }

  /** Leaves for the sign-in and comes back to the given address of this site, or to this page. */
  signIn(returnTo = this.location.pathname + this.location.search + this.location.hash): void {
    this.location.assign(this.signInUrl(returnTo));
  }

  /** The address of the sign-in, for links. */
  signInUrl(returnTo: string): string {
    return `/auth/sign-in?return=${encodeURIComponent(returnTo)}`;
  }

  /** Ends the session here and goes on to a public page. */
  async signOut(then = '/'): Promise<void> {
    const trace = newTrace();
    const answer = await transport({ method: 'POST', url: '/auth/sign-out', headers: { 'x-pearls': '1', traceparent: trace.header, accept: 'application/json' }, traceId: trace.id });
    if (answer.status >= 400 && answer.status !== 401) throw ApiProblem.from(answer.status, await answer.text(), trace.id);
    this.location.assign(then);
  }

  /** Stays signed in. */
  async extend(): Promise<void> {
    this.state.set(await this.api.send((await contract()).extendSession));
  }
}
