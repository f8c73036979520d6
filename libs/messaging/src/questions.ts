import { applyDecorators, SetMetadata } from '@nestjs/common';
import { MessagePattern } from '@nestjs/microservices';
import type { ClientProxy } from '@nestjs/microservices';
import { read, type Class, type Question } from '@pearls/contracts';
import { DomainError } from '@pearls/domain';
import { firstValueFrom, timeout, TimeoutError } from 'rxjs';
import { questionSubject } from './subjects.js';

export const ANSWERS = 'pearls:answers';

/** Answers a question other services ask over the bus. The method gets the checked question and returns the reply. */
export const Answer = <A extends object, R extends object>(question: Question<A, R>) =>
  applyDecorators(SetMetadata(ANSWERS, question), MessagePattern(questionSubject(question.name)));

/** Asks other services over NATS request/reply. For reads that cannot be projected; never inside a write transaction. */
export class Questions {
  constructor(private readonly client: ClientProxy) {}

  /** Asks and waits two seconds at most; 503 when nobody answers in time. */
  async ask<A extends object, R extends object>(question: Question<A, R>, asked: A): Promise<R> {
    try {
      const answer: unknown = await firstValueFrom(this.client.send(questionSubject(question.name), asked).pipe(timeout(2_000)));
      return read(question.reply as Class<R>, answer);
    } catch (error) {
      if (error instanceof TimeoutError || String(error).includes('no responders'))
        throw new DomainError(503, 'not-answering', 'Not available', 'A part of the platform does not answer at the moment. Try again shortly.', { retryAfterSeconds: 2 });
      throw error;
    }
  }
}
