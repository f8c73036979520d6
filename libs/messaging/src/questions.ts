import { MessagePattern, RpcException } from '@nestjs/microservices';
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
      try {
        return project(reply as Class, await answer.call(this, read(ask, asked)));
      } catch (error) {
        throw error instanceof DomainError ? new RpcException(refusalOf(error)) : error;
      }
    } as M;
    MessagePattern(questionSubject(name))(target, key, descriptor);
  };

/** Asks other services over NATS request/reply. For reads that cannot be projected; never inside a write transaction. */
export class Questions {
  constructor(private readonly client: Pick<ClientNats, 'send'>) {}

  /** Asks and waits two seconds at most; {@link Refused} when the other room says no, 503 when it does not answer in time or fails. */
  async ask<A extends object, R extends object>(question: Question<A, R>, asked: A): Promise<R> {
    const answer: unknown = await firstValueFrom(this.client.send(questionSubject(question.name), asked).pipe(timeout(2_000))).catch(notAnswering);
    return read(question.reply as Class<R>, answer);
  }
}

/** The other room said no: there is no such thing, or it may not be told. Left alone it reaches the caller as that room's own refusal. */
export class Refused extends DomainError {}

/** For the `catch` of a question: says a no in words of the asking room. Silence stays what it is. */
export const ifRefused =
  (ownWords: () => DomainError) =>
  (error: unknown): never => {
    throw error instanceof Refused ? ownWords() : error;
  };

interface Refusal {
  refused: Pick<DomainError, 'status' | 'slug' | 'title'> & { detail: string };
}

/** How a refusal travels over the bus. */
export const refusalOf = ({ status, slug, title, message }: DomainError): Refusal => ({ refused: { status, slug, title, detail: message } });

/** Whatever is not a refusal is the other side failing, or the way there: nobody listens, nobody answers in time, the bus is away. */
function notAnswering(error: unknown): never {
  const { refused } = (error ?? {}) as Partial<Refusal>;
  if (refused) throw new Refused(refused.status, refused.slug, refused.title, refused.detail);
  throw new DomainError(503, 'not-answering', 'Not available', 'A part of the platform does not answer at the moment. Try again shortly.', { retryAfterSeconds: 2 });
}
