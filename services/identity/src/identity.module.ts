import { Module } from '@nestjs/common';
import { DoorKeys } from './keys/door-keys.js';
import { LetterAnswers } from './letters/letters.answers.js';
import { Letters } from './letters/letters.service.js';
import { Limits } from './limits/limits.service.js';
import { PartnerClientsController } from './partners/partner-clients.controller.js';
import { PartnerClients } from './partners/partner-clients.service.js';
import { Grants } from './people/grants.service.js';
import { Joining } from './people/joining.service.js';
import { MeController } from './people/me.controller.js';
import { MyAccount } from './people/me.service.js';
import { MySecondFactor } from './people/my-second-factor.service.js';
import { PeopleAnswers } from './people/people.answers.js';
import { PeopleController } from './people/people.controller.js';
import { People } from './people/people.service.js';
import { SecondFactors } from './people/second-factors.service.js';
import { Standings } from './people/standing.service.js';
import { Claims } from './provider/claims.service.js';
import { FinishedSignIns } from './provider/finished-sign-ins.service.js';
import { OpenIdProvider } from './provider/openid-provider.js';
import { Sweeper } from './provider/sweeper.service.js';
import { MailCodes } from './sign-in/mail-codes.service.js';
import { PasswordResets } from './sign-in/password-resets.service.js';
import { SignInSteps } from './sign-in/sign-in-steps.service.js';
import { SignInController } from './sign-in/sign-in.controller.js';
import { SignIns } from './sign-in/sign-ins.service.js';
import { SignUps } from './sign-in/sign-ups.service.js';
import { InvitationAnswers } from './teams/invitation-answers.service.js';
import { Invitations } from './teams/invitations.service.js';
import { Members } from './teams/members.service.js';
import { InvitationsController, TeamsController } from './teams/teams.controller.js';
import { Teams } from './teams/teams.service.js';

@Module({
  controllers: [SignInController, MeController, TeamsController, InvitationsController, PeopleController, PartnerClientsController, LetterAnswers, PeopleAnswers],
  providers: [
    Claims,
    DoorKeys,
    FinishedSignIns,
    Grants,
    InvitationAnswers,
    Invitations,
    Joining,
    Letters,
    Limits,
    MailCodes,
    Members,
    MyAccount,
    MySecondFactor,
    OpenIdProvider,
    PartnerClients,
    PasswordResets,
    People,
    SecondFactors,
    SignIns,
    SignInSteps,
    SignUps,
    Standings,
    Sweeper,
    Teams,
  ],
})
export class IdentityModule {}
