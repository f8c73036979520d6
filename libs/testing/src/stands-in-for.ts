import type { Question } from '@pearls/contracts';
import { NotFound } from '@pearls/domain';
import { questionSubject, refusalOf } from '@pearls/messaging';
import type { NatsConnection } from '@nats-io/transport-node';

/** Answers a question in place of the room that owns it, as that room would; `undefined` is its refusal, an error its failure. */
export function standsInFor<A extends object>(connection: NatsConnection, { name }: Pick<Question<A, object>, 'name'>, answer: (asked: A) => object | undefined) {
  connection.subscribe(questionSubject(name), {
    callback: (_, message) => {
      const { id, data } = message.json<{ id: string; data: A }>();
      message.respond(JSON.stringify({ id, isDisposed: true, ...said(() => answer(data)) }));
    },
  });
}

function said(answer: () => object | undefined) {
  try {
    const response = answer();
    return response ? { response } : { err: refusalOf(new NotFound()) };
  } catch (error) {
    return { err: { status: 'error', message: String(error) } };
  }
}
