import { MessagePattern } from '@nestjs/microservices';
import type { ClientNats } from '@nestjs/microservices';
import { project, read, type Class, type Question } from '@pearls/contracts';
import { DomainError } from '@pearls/domain';
import { firstValueFrom, timeout } from 'rxjs';
import { questionSubject } from './subjects.js';

/** Answers a question other services ask over the bus. The method gets the checked question; only what the reply's contract names leaves. */
export const Answer =
  <A extends object, R extends object>({ name, ask, reply }: Question<A, R>) =>
  <M extends (asked: A) => Promise<object>>(target: object, key: string, descriptor: TypedPropertyDescriptor<M>) => {
    const answer: (asked: A) => Promise<object> = descriptor.value!;
    descriptor.value = async function (this: unknown, asked: A) {
      return project(reply as Class, await answer.call(this, read(ask, asked)));
    } as M;
    MessagePattern(questionSubject(name))(target, key, descriptor);
  };

/** Asks other services over NATS request/reply. For reads that cannot be projected; never inside a write transaction. */
export class Questions {
  constructor(private readonly client: Pick<ClientNats, 'send'>) {}

  /** Asks and waits two seconds at most; 503 when nobody answers in time. */
  async ask<A extends object, R extends object>(question: Question<A, R>, asked: A): Promise<R> {
    const answer: unknown = await firstValueFrom(this.client.send(questionSubject(question.name), asked).pipe(timeout(2_000))).catch(notAnswering);
    return read(question.reply as Class<R>, answer);
  }
}

/** A refusal of the other side arrives as an object; an Error or a sentence is the way there that failed: nobody listens, nobody answers in time, the bus is away. */
function notAnswering(error: unknown): never {
  if (!(error instanceof Error) && typeof error !== 'string') throw error;
  throw new DomainError(503, 'not-answering', 'Not available', 'A part of the platform does not answer at the moment. Try again shortly.', { retryAfterSeconds: 2 });
}
