import { Injectable } from '@nestjs/common';
import { IdentityLetterReady, type Language, type Letter } from '@pearls/contracts';
import type { Caller } from '@pearls/domain';
import { find, tell } from '@pearls/persistence';
import { DataSource, type EntityManager } from 'typeorm';
import { IdentitySettings } from '../identity.settings.js';
import { DoorKeys } from '../keys/door-keys.js';
import { LetterEntity, type IdentityLetterKind, type LetterMatter } from './letter.entity.js';
import { letterLanguage, wordsOf } from './letter-texts.js';

/** Somebody a letter goes to, known or not. */
export interface LetterTo {
  id?: string;
  email: string;
  name?: string;
  language: Language;
}

/** Writes letters as data; notifications asks for the words when it sends. */
@Injectable()
export class Letters {
  constructor(
    private readonly db: DataSource,
    private readonly keys: DoorKeys,
    private readonly settings: IdentitySettings,
  ) {}

  async write(tx: EntityManager, caller: Caller, kind: IdentityLetterKind, to: LetterTo, matter: LetterMatter = {}) {
    const letter = Object.assign(new LetterEntity(), { kind, personId: to.id ?? null, email: to.email, name: to.name ?? to.email, language: to.language, matter, createdAt: caller.at });
    await tx.insert(LetterEntity, letter);
    await tell(tx, caller, IdentityLetterReady, letter.id, { letterId: letter.id, kind });
  }

  /** The letter with its words, its code and its link. */
  async letter(id: string): Promise<Letter> {
    const { kind, personId, email, name, language, matter } = await find(this.db.manager, LetterEntity, { id });
    const { subject, paragraphs, action } = wordsOf(kind, language, name, matter);
    const code = matter.codeId && this.keys.codeOf(matter.codeId);
    const url = this.linkOf(kind, matter, code);
    return {
      letterId: id,
      to: [{ ...(personId && { personId }), email, name }],
      language: letterLanguage(language),
      subject: oneLine(subject, 200),
      paragraphs,
      ...(action && { action: { label: action, url } }),
      ...(code && { code: `${code.slice(0, 4)} ${code.slice(4)}` }),
    };
  }

  private linkOf(kind: IdentityLetterKind, { codeId, uid, invitationId }: LetterMatter, code = '') {
    const at = (path: string) => this.settings.PUBLIC_URL.replace(/\/$/, '') + path;
    if (kind === 'invitation') return at(`/invitations/${invitationId}#${this.keys.linkOf(invitationId!)}`);
    if (kind === 'password-reset') return at(`/password-reset/${codeId}?code=${code}`);
    if (kind === 'password-changed') return at('/password-reset');
    if (kind === 'sign-in-unknown' || kind === 'password-reset-unknown') return at('/sign-up');
    return uid ? at(`/sign-in/${uid}?code=${code}`) : at('/auth/sign-in');
  }
}

function oneLine(text: string, max: number) {
  const line = text.replace(/\s+/g, ' ');
  return line.length > max ? `${line.slice(0, max - 1)}…` : line;
}
