import { Injectable } from '@nestjs/common';
import { me, pathOf, project, SignedInPerson, type Class } from '@pearls/contracts';
import { DomainError } from '@pearls/domain';
import { GatewayPlan } from '../gateway.settings.js';
import { AccessTokens } from './access-tokens.service.js';
import type { LiveSession } from './live-session.js';

/** Milliseconds; on a busy machine an answer takes seconds, and without it a portal opens for nobody. */
const PATIENCE = 10_000;

/** What a signed-in person is called, asked of identity at its own door with the person's own token. */
@Injectable()
export class Profiles {
  constructor(
    private readonly plan: GatewayPlan,
    private readonly accessTokens: AccessTokens,
  ) {}

  async of(session: LiveSession, at: Date): Promise<SignedInPerson> {
    const token = await this.accessTokens.tokenFor(session, at);
    const response = await fetch(`${this.plan.identityUrl}${pathOf(me.readMe)}`, { headers: { authorization: `Bearer ${token}` }, signal: AbortSignal.timeout(PATIENCE) }).catch(() => undefined);
    if (!response?.ok) throw new DomainError(503, 'not-answering', 'Not available', 'A part of the platform does not answer at the moment. Try again shortly.', { retryAfterSeconds: 2 });
    return project(SignedInPerson as Class, await response.json()) as unknown as SignedInPerson;
  }
}
