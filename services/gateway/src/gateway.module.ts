import { Module } from '@nestjs/common';
import { ServiceSettings } from '@pearls/service';
import { Admission } from './forwarding/admission.service.js';
import { Forwarding } from './forwarding/forwarding.service.js';
import { Limiter } from './forwarding/limiter.js';
import { Upstreams } from './forwarding/upstreams.service.js';
import { GatewayPlan, type GatewaySettings } from './gateway.settings.js';
import { Portals } from './portals/portals.service.js';
import { PublicReader } from './rendering/public-reader.service.js';
import { WrittenPages } from './rendering/written-pages.service.js';
import { ReadingRoom } from './reading-room/reading-room.service.js';
import { AccessTokens } from './sessions/access-tokens.service.js';
import { Cookies } from './sessions/cookies.js';
import { PeopleConsumer } from './sessions/people.consumer.js';
import { Profiles } from './sessions/profiles.service.js';
import { SessionNews } from './sessions/session-news.js';
import { SessionController } from './sessions/session.controller.js';
import { Sessions } from './sessions/sessions.service.js';
import { Issuer } from './sign-in/issuer.js';
import { SignInRoutes } from './sign-in/sign-in.routes.js';
import { SignIn } from './sign-in/sign-in.service.js';

@Module({
  controllers: [SessionController],
  providers: [
    { provide: GatewayPlan, useFactory: (settings: GatewaySettings) => new GatewayPlan(settings), inject: [ServiceSettings] },
    Cookies,
    Sessions,
    SessionNews,
    PeopleConsumer,
    Issuer,
    AccessTokens,
    Profiles,
    SignIn,
    SignInRoutes,
    Limiter,
    Admission,
    Upstreams,
    Forwarding,
    PublicReader,
    WrittenPages,
    Portals,
    ReadingRoom,
  ],
})
export class GatewayModule {}
