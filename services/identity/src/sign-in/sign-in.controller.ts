import { Body, Controller, Ip, Param } from '@nestjs/common';
import { CodeSignIn, EnrolmentStart, MailSignIn, PasswordReset, PasswordResetWish, PasswordSignIn, SecondFactorSignIn, SignUp, signIn } from '@pearls/contracts';
import { Clock, type Caller as CallerType } from '@pearls/domain';
import { Caller, Route } from '@pearls/service';
import { PasswordResets } from './password-resets.service.js';
import { SignInSteps } from './sign-in-steps.service.js';
import { SignIns } from './sign-ins.service.js';
import { SignUps } from './sign-ups.service.js';

@Controller()
export class SignInController {
  constructor(
    private readonly signUps: SignUps,
    private readonly signIns: SignIns,
    private readonly steps: SignInSteps,
    private readonly passwordResets: PasswordResets,
    private readonly clock: Clock,
  ) {}

  @Route(signIn.signUp)
  signUp(@Caller() caller: CallerType, @Body() draft: SignUp, @Ip() address: string) {
    return this.signUps.signUp(caller, draft, address);
  }

  @Route(signIn.readSignIn)
  read(@Param('uid') uid: string) {
    return this.signIns.state(uid, this.clock.now());
  }

  @Route(signIn.signInByPassword)
  byPassword(@Caller() caller: CallerType, @Param('uid') uid: string, @Body() shown: PasswordSignIn, @Ip() address: string) {
    return this.signIns.byPassword(caller, uid, shown, address);
  }

  @Route(signIn.requestSignInMail)
  requestMail(@Caller() caller: CallerType, @Param('uid') uid: string, @Body() wish: MailSignIn, @Ip() address: string) {
    return this.signIns.requestMail(caller, uid, wish, address);
  }

  @Route(signIn.signInByCode)
  byCode(@Caller() caller: CallerType, @Param('uid') uid: string, @Body() shown: CodeSignIn, @Ip() address: string) {
    return this.signIns.byCode(caller, uid, shown, address);
  }

  @Route(signIn.signInBySecondFactor)
  bySecondFactor(@Caller() caller: CallerType, @Param('uid') uid: string, @Body() shown: SecondFactorSignIn) {
    return this.steps.bySecondFactor(caller, uid, shown);
  }

  @Route(signIn.enrolAtSignIn)
  enrol(@Caller() caller: CallerType, @Param('uid') uid: string, @Body() { proof }: EnrolmentStart) {
    return this.steps.enrol(caller, uid, proof);
  }

  @Route(signIn.confirmEnrolmentAtSignIn)
  confirmEnrolment(@Caller() caller: CallerType, @Param('uid') uid: string, @Body() shown: SecondFactorSignIn) {
    return this.steps.confirmEnrolment(caller, uid, shown);
  }

  @Route(signIn.requestPasswordReset)
  requestReset(@Caller() caller: CallerType, @Body() wish: PasswordResetWish, @Ip() address: string) {
    return this.passwordResets.request(caller, wish, address);
  }

  @Route(signIn.resetPassword)
  reset(@Caller() caller: CallerType, @Param('id') id: string, @Body() reset: PasswordReset, @Ip() address: string) {
    return this.passwordResets.complete(caller, id, reset, address);
  }
}
