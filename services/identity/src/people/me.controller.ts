import { Body, Controller } from '@nestjs/common';
import { AppCode, EmailChange, EmailConfirmation, me, MyChanges, MyEnrolmentStart, PasswordChange } from '@pearls/contracts';
import type { Caller as CallerType } from '@pearls/domain';
import { Caller, Route, Version } from '@pearls/service';
import { MyAccount } from './me.service.js';
import { MySecondFactor } from './my-second-factor.service.js';

@Controller()
export class MeController {
  constructor(
    private readonly account: MyAccount,
    private readonly secondFactor: MySecondFactor,
  ) {}

  @Route(me.readMe)
  read(@Caller() caller: CallerType) {
    return this.account.read(caller);
  }

  @Route(me.editMe)
  edit(@Caller() caller: CallerType, @Version() version: number, @Body() changes: MyChanges) {
    return this.account.edit(caller, version, changes);
  }

  @Route(me.requestEmailChange)
  requestEmailChange(@Caller() caller: CallerType, @Body() change: EmailChange) {
    return this.account.requestEmailChange(caller, change);
  }

  @Route(me.confirmEmailChange)
  confirmEmailChange(@Caller() caller: CallerType, @Body() { code }: EmailConfirmation) {
    return this.account.confirmEmailChange(caller, code);
  }

  @Route(me.changePassword)
  changePassword(@Caller() caller: CallerType, @Body() change: PasswordChange) {
    return this.account.changePassword(caller, change);
  }

  @Route(me.enrolSecondFactor)
  enrol(@Caller() caller: CallerType, @Body() { code }: MyEnrolmentStart) {
    return this.secondFactor.begin(caller, code);
  }

  @Route(me.confirmSecondFactor)
  confirmEnrolment(@Caller() caller: CallerType, @Body() { code }: AppCode) {
    return this.secondFactor.finish(caller, code);
  }

  @Route(me.removeSecondFactor)
  remove(@Caller() caller: CallerType, @Body() { code }: AppCode) {
    return this.secondFactor.remove(caller, code);
  }
}
