import { Controller, createParamDecorator, Param, type ExecutionContext } from '@nestjs/common';
import { gateway } from '@pearls/contracts';
import { Conflict, type Caller as CallerType } from '@pearls/domain';
import { Caller, Route, type ServiceRequest } from '@pearls/service';
import { AccessTokens } from './access-tokens.service.js';
import type { LiveSession } from './live-session.js';
import { Profiles } from './profiles.service.js';
import { Sessions } from './sessions.service.js';

/** A request whose session was found at the door. */
export interface SessionRequest extends ServiceRequest {
  session?: LiveSession;
}

const Session = createParamDecorator((_: unknown, context: ExecutionContext) => context.switchToHttp().getRequest<SessionRequest>().session);

@Controller()
export class SessionController {
  constructor(
    private readonly sessions: Sessions,
    private readonly accessTokens: AccessTokens,
    private readonly profiles: Profiles,
  ) {}

  @Route(gateway.session)
  session(@Caller() caller: CallerType, @Session() session: LiveSession | undefined) {
    return this.stateOf(caller, session);
  }

  @Route(gateway.extendSession)
  extend(@Caller() caller: CallerType, @Session() session: LiveSession | undefined) {
    return this.stateOf(caller, needed(session));
  }

  @Route(gateway.sessions)
  async list(@Caller() caller: CallerType, @Session() session: LiveSession | undefined) {
    const all = await this.sessions.list(caller.id, caller.at);
    return { items: all.map(({ row, seenAt }) => ({ id: row.id, device: row.device, current: row.id === session?.row.id, createdAt: row.createdAt, lastSeenAt: seenAt, endsAt: row.endsAt })) };
  }

  @Route(gateway.endSession)
  async end(@Caller() caller: CallerType, @Param('id') id: string) {
    await this.accessTokens.revoke(await this.sessions.end(caller.id, id));
  }

  private async stateOf(caller: CallerType, session: LiveSession | undefined) {
    if (!session) return { signedIn: false, grants: [], teams: [] };
    const person = await this.profiles.of(session, caller.at);
    return { signedIn: true, person, grants: caller.grants, teams: caller.teams, idleEndsAt: session.idleEndsAt, endsAt: session.row.endsAt };
  }
}

function needed(session: LiveSession | undefined): LiveSession {
  if (session) return session;
  throw new Conflict('no-session', 'This call came with a token of its own. Only the session of a browser can be extended.');
}
