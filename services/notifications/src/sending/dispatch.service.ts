import { Injectable } from '@nestjs/common';
import { DeliveryFailed, type Addressee, type Letter } from '@pearls/contracts';
import { Clock, platform } from '@pearls/domain';
import { Questions } from '@pearls/messaging';
import { lock, tell } from '@pearls/persistence';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 } from 'uuid';
import { letterQuestions, opensADoor } from '../letters/letter-owners.js';
import { DeliveryEntity } from '../messages/delivery.entity.js';
import { NoticeLetters } from '../mail/notice-letters.service.js';
import { MessageCopyEntity } from '../messages/message-copy.entity.js';
import { MessageEntity } from '../messages/message.entity.js';
import { letterText, render, withoutKeys } from '../rendering/render.js';
import { Todos } from '../todos/todos.service.js';
import { Composer, type ComposedMail } from './composer.js';
import { Transport, type SendingResult } from './transport.js';

/** Takes one message from waiting to an outcome: ask for the letter, write the marker, send, write what came of it. */
@Injectable()
export class Dispatch {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly questions: Questions,
    private readonly composer: Composer,
    private readonly transport: Transport,
    private readonly noticeLetters: NoticeLetters,
    private readonly todos: Todos,
  ) {}

  async send(message: MessageEntity): Promise<void> {
    const letter = await this.ask(message);
    if (typeof letter === 'string') return this.fail(message, { outcome: 'deferred', words: letter });
    const to = addresseeOf(message, letter);
    if (!to) return this.fail(message, { outcome: 'refused', words: 'The letter is not addressed to this person any more.' });
    const marked = await this.mark(message, letter, to);
    if (!marked) return;
    await this.settle(marked.delivery, await this.transport.send(marked.mail));
  }

  /** What a worker that ended in the middle left: nobody knows whether it was sent, so nobody sends it again but a person. */
  loseSight(id: string, now: Date) {
    return this.db.transaction(async (tx) => {
      const message = await lock(tx, MessageEntity, { id });
      if (message.state !== 'sending' || !message.leasedUntil || message.leasedUntil > now) return;
      const words = 'The platform ended between handing the mail over and hearing the answer. It may have arrived.';
      message.loseSight(words);
      await tx.save(message);
      const delivery = await tx.findOneByOrFail(DeliveryEntity, { id: message.deliveryId! });
      await tx.save(delivery.end('unknown', words, now));
    });
  }

  private async ask({ owner, letterId }: MessageEntity): Promise<Letter | string> {
    const question = letterQuestions[owner];
    if (!question && owner !== OWN) return `Nobody is known who writes the letters of ${owner}.`;
    try {
      return await (question ? this.questions.ask(question, { letterId }) : this.noticeLetters.write(letterId));
    } catch (error) {
      return `The letter could not be read at ${owner}: ${error instanceof Error ? error.message : JSON.stringify(error)}`.slice(0, 1000);
    }
  }

  /** The marker, the kept copy and the messages to the other addressees are one commit, before anything leaves. */
  private async mark({ id }: MessageEntity, letter: Letter, to: Addressee): Promise<{ delivery: DeliveryEntity; mail: ComposedMail } | undefined> {
    const at = this.clock.now();
    const text = letterText(letter, to);
    const full = render(text);
    const mail = await this.composer.compose(id, at, letter.language, { address: to.email, name: text.name }, full);
    return this.db.transaction(async (tx) => {
      const message = await lock(tx, MessageEntity, { id });
      if (message.state !== 'waiting') return undefined;
      if (message.place === 0) await this.openToOthers(tx, message, letter, at);
      const blanked = !this.transport.isMailbox && opensADoor(message.owner, letter);
      const kept = blanked ? withoutKeys(text) : text;
      const copy = blanked ? render(kept) : full;
      const delivery = DeliveryEntity.of(id, at);
      message.addressTo(to).begin(delivery.id, at, { subject: copy.subject, language: letter.language });
      await tx.save(message);
      await tx.insert(DeliveryEntity, delivery);
      const headers = mail.headers.replace(/^Subject: .*(\n[ \t].*)*/m, () => `Subject: ${copy.subject}`);
      const action = kept.action?.url ? { label: kept.action.label, url: kept.action.url } : null;
      await tx.upsert(MessageCopyEntity, MessageCopyEntity.of(id, { headers, text: copy.text, html: copy.html, action, code: kept.code ?? null, blanked }), ['messageId']);
      return { delivery, mail };
    });
  }

  /** An address that takes no mail is for the secretariat to call; once mail arrives there is nothing to call about. */
  private callOrRest(tx: EntityManager, { id, state, address }: MessageEntity, at: Date) {
    const now = { id: v7(), at };
    if (state === 'failed' && address) return this.todos.open(tx, { kind: 'call-address', about: id, roles: ['secretariat', 'administrator'], matter: { messageId: id } }, now);
    return state === 'sent' ? this.todos.settleOpen(tx, 'call-address', id, now) : undefined;
  }

  private async openToOthers(tx: EntityManager, first: MessageEntity, letter: Letter, at: Date) {
    const others = letter.to.slice(1).map((to, index) => first.besides(index + 1, to, at));
    if (others.length) await tx.createQueryBuilder().insert().into(MessageEntity).values(others).orIgnore().execute();
  }

  /** An attempt that ended before anything could leave. */
  private async fail({ id }: MessageEntity, result: SendingResult) {
    const now = this.clock.now();
    await this.db.transaction(async (tx) => {
      const message = await lock(tx, MessageEntity, { id });
      if (message.state !== 'waiting') return;
      await tx.insert(DeliveryEntity, DeliveryEntity.of(id, now).end(result.outcome, result.words, now));
      await this.conclude(tx, message, result, now);
    });
  }

  private async settle({ id, messageId }: DeliveryEntity, result: SendingResult) {
    const now = this.clock.now();
    await this.db.transaction(async (tx) => {
      const message = await lock(tx, MessageEntity, { id: messageId });
      const delivery = await tx.findOneByOrFail(DeliveryEntity, { id });
      await tx.save(delivery.end(result.outcome, result.words, now));
      const isItsOwn = message.deliveryId === id && (message.state === 'sending' || message.state === 'unknown');
      if (isItsOwn) await this.conclude(tx, message, result, now);
    });
  }

  private async conclude(tx: EntityManager, message: MessageEntity, { outcome, words }: SendingResult, now: Date) {
    if (outcome === 'accepted') message.arrive(words, now);
    if (outcome === 'deferred') message.putOff(words, now);
    if (outcome === 'refused') message.giveUp(words);
    if (outcome === 'unknown' && message.state === 'sending') message.loseSight(words);
    await tx.save(message);
    const { id, owner, letterId, kind } = message;
    await this.callOrRest(tx, message, now);
    if (message.state === 'failed') await tell(tx, platform(now, message.trace ?? undefined), DeliveryFailed, id, { messageId: id, owner, letterId, kind });
  }
}

/** Notices are written here. */
const OWN = 'notifications';

/** The person of this message among those the letter now goes to; before the first attempt it is whose place it is. */
function addresseeOf({ personId, address, place }: MessageEntity, { to }: Letter): Addressee | undefined {
  if (personId) return to.find((one) => one.personId === personId);
  return address ? to.find((one) => one.email === address) : to[place];
}
