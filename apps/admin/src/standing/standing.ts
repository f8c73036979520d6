import { Injector, Service, computed, inject } from '@angular/core';
import { toObservable } from '@angular/core/rxjs-interop';
import type { Role } from '@pearls/contracts';
import { Session } from '@pearls/web';
import { filter, firstValueFrom } from 'rxjs';

/** Roles that read everything of the back office. */
export const STAFF: readonly Role[] = ['secretariat', 'administrator', 'auditor'];
/** Roles that act in it. */
export const OFFICE: readonly Role[] = ['secretariat', 'administrator'];
export const ADMINISTRATORS: readonly Role[] = ['administrator'];
export const KEEPERS: readonly Role[] = ['administrator', 'auditor'];
export const ASSESSORS: readonly Role[] = ['assessor'];
export const EVERYONE_INSIDE: readonly Role[] = [...STAFF, ...ASSESSORS];

/** What the person who is signed in may see and do here. The server decides again; this only decides what is shown. */
@Service()
export class Standing {
  private readonly session = inject(Session);
  private readonly injector = inject(Injector);

  /** Whether the server has said who is asking. */
  readonly isKnown = computed(() => this.session.known());

  readonly isStaff = computed(() => this.holdsAny(STAFF));
  readonly mayAct = computed(() => this.holdsAny(OFFICE));
  readonly isAdministrator = computed(() => this.holdsAny(ADMINISTRATORS));
  readonly isKeeper = computed(() => this.holdsAny(KEEPERS));
  readonly isAssessor = computed(() => this.holdsAny(ASSESSORS));

  /** Waits until the server has said who is asking. */
  async known(): Promise<this> {
    if (!this.isKnown()) await firstValueFrom(toObservable(this.isKnown, { injector: this.injector }).pipe(filter(Boolean)));
    return this;
  }

  holdsAny(roles: readonly Role[]): boolean {
    return roles.some((role) => this.session.holds(role));
  }
}
