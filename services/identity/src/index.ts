import { identityFacts } from '@pearls/contracts';
import { Clock } from '@pearls/domain';
import type { ServiceDefinition } from '@pearls/service';
import { door } from './door.js';
import { IdentityModule } from './identity.module.js';
import { IdentitySettings } from './identity.settings.js';
import { LetterEntity } from './letters/letter.entity.js';
import { AttemptEntity } from './limits/attempt.entity.js';
import { CreateIdentity1764000000000 } from './migrations/1764000000000-create-identity.js';
import { PartnerClientEntity } from './partners/partner-client.entity.js';
import { partnerClientLifecycle } from './partners/partner-client.lifecycle.js';
import { GrantEntity } from './people/grant.entity.js';
import { PersonEntity } from './people/person.entity.js';
import { personLifecycle } from './people/person.lifecycle.js';
import { identityPolicy } from './policy.js';
import { OidcEntity } from './provider/oidc-entity.entity.js';
import { introduceEverybody } from './seed/demonstration.js';
import { MailCodeEntity } from './sign-in/mail-code.entity.js';
import { SignInEntity } from './sign-in/sign-in.entity.js';
import { InvitationEntity } from './teams/invitation.entity.js';
import { invitationLifecycle } from './teams/invitation.lifecycle.js';
import { MembershipEntity } from './teams/membership.entity.js';
import { TeamEntity } from './teams/team.entity.js';

/** People, teams, roles, invitations and partner systems; the OpenID provider. */
export const identityService: ServiceDefinition<IdentitySettings> = {
  name: 'identity',
  module: IdentityModule,
  settings: IdentitySettings,
  policy: identityPolicy,
  facts: identityFacts,
  lifecycles: [personLifecycle, invitationLifecycle, partnerClientLifecycle],
  entities: [PersonEntity, GrantEntity, TeamEntity, MembershipEntity, InvitationEntity, MailCodeEntity, SignInEntity, LetterEntity, AttemptEntity, PartnerClientEntity, OidcEntity],
  migrations: [CreateIdentity1764000000000],
  door,
  async seed(app, what) {
    if (what === 'demonstration') await introduceEverybody(app, app.get(Clock).now());
  },
};
