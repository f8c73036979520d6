import { Injectable } from '@nestjs/common';
import type { SecondFactorEnrolment } from '@pearls/contracts';
import { Conflict, Unprocessable } from '@pearls/domain';
import { generateSecret, generateURI, verifySync } from 'otplib';
import { create } from 'qrcode';
import { DoorKeys } from '../keys/door-keys.js';
import type { PersonEntity } from './person.entity.js';

/** One step before and one after: clocks of phones are not exact. */
const TOLERANCE_SECONDS = 30;
const QUIET = 4;

/** The codes of an authenticator app (RFC 6238). A code works once: the time step it was used at is remembered. */
@Injectable()
export class SecondFactors {
  constructor(private readonly keys: DoorKeys) {}

  /** Begins an enrolment; it counts once a code of the new app is shown. */
  begin(person: PersonEntity): SecondFactorEnrolment {
    const secret = generateSecret();
    const uri = generateURI({ issuer: 'BSR Cultural Pearls', label: person.email, secret });
    person.pendingSecondFactor = this.keys.seal(person.id, secret);
    return { secret, uri, ...drawn(uri) };
  }

  finish(person: PersonEntity, code: string, at: Date) {
    if (!person.pendingSecondFactor) throw new Conflict('no-enrolment', 'There is no enrolment to finish. Begin it again.');
    const step = stepOf(this.keys.open(person.id, person.pendingSecondFactor), code, at);
    if (step === undefined) throw wrongAppCode();
    person.enrol(person.pendingSecondFactor, step, at);
  }

  /** Uses up a code of the enrolled app, or refuses it. */
  use(person: PersonEntity, code: string, at: Date) {
    if (!person.secondFactorSecret) throw wrongAppCode();
    const step = stepOf(this.keys.open(person.id, person.secondFactorSecret), code, at);
    if (step === undefined || step <= (person.secondFactorStep ?? 0)) throw wrongAppCode();
    person.secondFactorStep = step;
  }

  /** Enrols an app whose secret is known beforehand: the people of a demonstration. */
  plant(person: PersonEntity, secret: string, at: Date) {
    person.enrol(this.keys.seal(person.id, secret), 0, at);
  }
}

const wrongAppCode = () =>
  new Unprocessable('code-not-matching', 'This code does not fit. Take the one the app shows now; each works once.', [{ pointer: '/code', code: 'not-matching', message: 'Take the code the app shows now; each works once.' }]);

function stepOf(secret: string, code: string, at: Date): number | undefined {
  const token = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return undefined;
  const result = verifySync({ secret, token, epoch: Math.floor(at.getTime() / 1000), epochTolerance: TOLERANCE_SECONDS });
  return result.valid && 'timeStep' in result ? result.timeStep : undefined;
}

/** The QR code as a path of unit squares, to be drawn in the page's own SVG. */
function drawn(text: string) {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules;
  const runs: string[] = [];
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const from = x;
      while (x < size && data[y * size + x]) x++;
      if (x > from) runs.push(`M${from + QUIET} ${y + QUIET}h${x - from}v1h-${x - from}z`);
    }
  const side = size + 2 * QUIET;
  return { qrPath: runs.join(''), qrViewBox: `0 0 ${side} ${side}` };
}
