import { Injectable } from '@nestjs/common';
import { SecondFactorEnrolled, SignedIn, type SecondFactorEnrolment, type SecondFactorSignIn, type SignInAnswer, type SignInStep } from '@pearls/contracts';
import { DomainError, NotFound, type Caller } from '@pearls/domain';
import { lock, tell, transaction } from '@pearls/persistence';
import { DataSource, type EntityManager } from 'typeorm';
import { IdentitySettings } from '../identity.settings.js';
import { Limits } from '../limits/limits.service.js';
import { asPerson } from '../people/joining.service.js';
import { PersonEntity } from '../people/person.entity.js';
import { SecondFactors } from '../people/second-factors.service.js';
import { asksForSecondFactor, Standings } from '../people/standing.service.js';
import { uidOr404 } from './known-sign-ins.js';
import { SignInEntity, type Method } from './sign-in.entity.js';

/** What is known when a step was right. */
interface Shown {
  uid: string;
  methods: Method[];
  returnTo: string | null;
  passwordKept?: boolean;
}

/** What comes after a step of a sign-in: the second factor, its enrolment, or the end. */
@Injectable()
export class SignInSteps {
  constructor(
    private readonly db: DataSource,
    private readonly limits: Limits,
    private readonly standings: Standings,
    private readonly secondFactors: SecondFactors,
    private readonly settings: IdentitySettings,
  ) {}

  /** Notes what was shown and says how to go on. Each step gives a new proof, so that only this browser goes on. */
  async advance(tx: EntityManager, caller: Caller, person: PersonEntity, { uid, methods, returnTo, passwordKept }: Shown): Promise<SignInAnswer> {
    const step = await this.stepAfter(tx, person, methods);
    const { entity, proof } = SignInEntity.write({ uid, personId: person.id, methods, finished: step === 'finished', returnTo }, caller.at);
    await tx.save(entity);
    if (step !== 'finished') return { step, proof, passwordKept };
    person.lastSignedInAt = caller.at;
    await tx.save(person);
    await tell(tx, asPerson(caller, person.id), SignedIn, person.id, { personId: person.id, methods });
    return { step, redirectTo: new URL(`/oidc/auth/${uid}/finish?proof=${proof}`, this.settings.PUBLIC_URL).href, passwordKept };
  }

  async bySecondFactor(caller: Caller, uid: string, { proof, code }: SecondFactorSignIn): Promise<SignInAnswer> {
    return this.withApp(caller, uid, proof, async (tx, person, signIn) => {
      this.secondFactors.use(person, code, caller.at);
      return this.advance(tx, caller, person, { ...signIn, methods: [...signIn.methods, 'otp'] });
    });
  }

  enrol(caller: Caller, uid: string, proof: string): Promise<SecondFactorEnrolment> {
    return transaction(this.db, caller, async (tx) => {
      const { person } = await this.underWay(tx, uid, proof, caller.at);
      refuseEnrolled(person);
      const enrolment = this.secondFactors.begin(person);
      await tx.save(person);
      return enrolment;
    });
  }

  async confirmEnrolment(caller: Caller, uid: string, { proof, code }: SecondFactorSignIn): Promise<SignInAnswer> {
    return this.withApp(caller, uid, proof, async (tx, person, signIn) => {
      refuseEnrolled(person);
      this.secondFactors.finish(person, code, caller.at);
      await tell(tx, asPerson(caller, person.id), SecondFactorEnrolled, person.id, { personId: person.id });
      return this.advance(tx, caller, person, { ...signIn, methods: [...signIn.methods, 'otp'] });
    });
  }

  async stepAfter(tx: EntityManager, person: PersonEntity, methods: Method[]): Promise<SignInStep> {
    if (methods.includes('otp')) return 'finished';
    if (person.secondFactor) return 'second-factor';
    return asksForSecondFactor(await this.standings.grantsOf(tx, person.id)) ? 'enrol-second-factor' : 'finished';
  }

  private async withApp(caller: Caller, uid: string, proof: string, work: (tx: EntityManager, person: PersonEntity, signIn: SignInEntity) => Promise<SignInAnswer>) {
    const { personId } = await this.shownBy(this.db.manager, uid, proof, caller.at);
    await this.limits.take('factor-account', personId, caller.at);
    const answer = await transaction(this.db, caller, async (tx) => {
      const { person, signIn } = await this.underWay(tx, uid, proof, caller.at);
      const next = await work(tx, person, signIn);
      await tx.save(person);
      return next;
    });
    await this.limits.forget('factor-account', personId);
    return answer;
  }

  private async underWay(tx: EntityManager, uid: string, proof: string, at: Date) {
    const { personId } = await this.shownBy(tx, uid, proof, at);
    const person = await lock(tx, PersonEntity, { id: personId });
    return { person, signIn: await this.shownBy(tx, uid, proof, at) };
  }

  private async shownBy(tx: EntityManager, uid: string, proof: string, at: Date) {
    const signIn = await tx.findOneBy(SignInEntity, { uid: uidOr404(uid) });
    if (!signIn) throw new NotFound();
    if (signIn.finished || !signIn.isShownBy(proof, at)) throw new DomainError(409, 'sign-in-over', 'Begin again', 'This sign-in was begun elsewhere or took too long. Begin again; nothing is lost.');
    return signIn;
  }
}

function refuseEnrolled(person: PersonEntity) {
  if (person.secondFactor) throw new DomainError(409, 'second-factor-enrolled', 'Enrolled already', 'An authenticator app is enrolled for this account. Show its code instead.');
}
