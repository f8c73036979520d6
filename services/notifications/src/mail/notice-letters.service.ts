import { Injectable } from '@nestjs/common';
import { identityAddressees, type Letter } from '@pearls/contracts';
import { Questions } from '@pearls/messaging';
import { DataSource } from 'typeorm';
import { NotificationsSettings } from '../notifications.settings.js';
import { PAGES } from '../pages.js';
import { PreferenceEntity } from '../preferences/preference.entity.js';
import type { NoticeKind } from '../notices/notice-kinds.js';
import type { Told } from '../notices/notice.entity.js';
import type { Matter } from '../todos/todo.entity.js';
import { sayNotice } from '../words/say.js';
import { fill, wordsFor } from '../words/words.js';
import { MailBundleEntity } from './mail-bundle.entity.js';

interface Row {
  kind: NoticeKind;
  matter: Matter;
  told: Told;
}

/** How many notices one mail spells out; of the others it gives the number. */
const AT_MOST = 30;

/** Writes the mail of a bundle at the moment it leaves: to the address, in the language and zone of that moment. */
@Injectable()
export class NoticeLetters {
  constructor(
    private readonly db: DataSource,
    private readonly questions: Questions,
    private readonly settings: NotificationsSettings,
  ) {}

  async write(bundleId: string): Promise<Letter> {
    const { personId, cadence } = await this.db.manager.findOneByOrFail(MailBundleEntity, { id: bundleId });
    const { items } = await this.questions.ask(identityAddressees, { personIds: [personId] });
    const to = items.filter((one) => one.personId === personId).map(({ email, name }) => ({ personId, email, name }));
    const preference = await this.db.manager.findOneBy(PreferenceEntity, { personId });
    const reader = { language: items[0]?.language ?? 'en', zone: preference?.zone ?? 'Europe/Berlin' } as const;
    const { words, language } = wordsFor(reader.language);
    // Grouped by place, so that everything about one candidate stands together.
    const rows = await this.db.query<Row[]>(
      `select n.kind, n.matter, n.told from inbox_entries e join notices n on n.id = e.notice_id
       where e.bundle_id = $1 and (e.read_at is null or $2) order by n.told ->> 'place' nulls last, e.id`,
      [bundleId, cadence === 'at-once'],
    );
    const notices = rows.slice(0, AT_MOST).map(({ kind, matter, told }) => sayNotice(kind, matter, told, { ...reader, language }));
    const settings = fill(words.settings, { url: this.address(PAGES.preferences({})) })!;
    const [first] = notices;
    if (first && notices.length === 1) {
      return { letterId: bundleId, to, language, subject: first.title, paragraphs: [...first.lines, settings], action: { label: first.action!.label, url: this.address(first.action!.path) } };
    }
    const subject = fill(words.news[cadence === 'daily' || cadence === 'weekly' ? cadence : 'subject'], { count: String(rows.length) })!;
    const paragraphs = notices.map(({ title, lines, action }) => [title, ...lines, this.address(action!.path)].join('\n'));
    return { letterId: bundleId, to, language, subject, paragraphs: [...paragraphs, settings], action: { label: words.news.open, url: this.address(PAGES.inbox({})) } };
  }

  private address(path: string) {
    return new URL(path, this.settings.PUBLIC_URL).href;
  }
}
