import { Injectable } from '@nestjs/common';
import type { Language } from '@pearls/contracts';
import type { Caller } from '@pearls/domain';
import { FileReply, Press } from '@pearls/service';
import { DataSource } from 'typeorm';
import { AnnexEntity } from '../annexes/annex.entity.js';
import { KnownCycles } from '../cycles/known-cycles.service.js';
import { Plans } from '../plans/plans.service.js';
import { PlanSubmissions } from '../plans/submissions.service.js';
import { ActionPlansSettings } from '../settings.js';
import { Templates } from '../templates/templates.service.js';
import { asText } from '../versions/difference.js';
import { PlanVersions } from '../versions/plan-versions.service.js';
import { inLanguage } from './answer-text.js';
import { planDocumentTemplate } from './document-template.js';
import { documentWords } from './document-words.js';
import { planPages } from './plan-pages.js';
import { planReceiptTemplate } from './receipt-template.js';

/** Languages the template is complete in. */
const SPOKEN: readonly Language[] = ['en', 'lv'];

/** Documents about a plan, set anew each time: the receipt from what was sealed, the council's copy from the living plan. */
@Injectable()
export class PlanDocuments {
  private readonly press = new Press();

  constructor(
    private readonly db: DataSource,
    private readonly plans: Plans,
    private readonly submissions: PlanSubmissions,
    private readonly cycles: KnownCycles,
    private readonly templates: Templates,
    private readonly versions: PlanVersions,
    private readonly settings: ActionPlansSettings,
  ) {}

  async receipt(caller: Caller, id: string) {
    const { plan, content } = await this.submissions.sealedOf(caller, id);
    const cycle = await this.cycles.of(plan.cycleId);
    const zone = cycle?.plansDueZone ?? 'UTC';
    const { records } = this.templates.of(content.templateVersion);
    const receipt = {
      reference: content.reference,
      place: content.placeName,
      cycle: cycle?.name ?? content.cycle,
      title: content.title || '–',
      receivedProgramme: inWords(new Date(content.submittedAt), zone),
      receivedUtc: content.submittedAt,
      deadline: cycle?.plansDueAt ? inWords(cycle.plansDueAt, zone) : '–',
      fingerprint: plan.sha256!.match(/.{1,16}/g)!.join(' '),
      verifyUrl: `${this.settings.PUBLIC_URL}/receipts/${content.reference}`,
      parts: [{ name: 'Sections', count: content.sections.length }, ...records.map(({ kind, many }) => ({ name: many.en, count: content.records.filter((one) => one.kind === kind).length }))],
      annexes: content.annexes.map(({ fileName, size, sha256 }) => ({ name: fileName, size: inUnits(size), sha256 })),
    };
    return new FileReply(this.press.set(planReceiptTemplate, receipt), 'application/pdf', `${content.reference}.pdf`);
  }

  async document(caller: Caller, id: string) {
    const plan = await this.plans.readable(caller, id);
    const content = await this.versions.living(id);
    const annexes = await this.db.manager.find(AnnexEntity, { where: { planId: id }, order: { addedAt: 'ASC', id: 'ASC' } });
    const cycle = await this.cycles.of(plan.cycleId);
    const cover = content.sections.find(({ key }) => key === 'cover')?.answers ?? {};
    const language = SPOKEN.find((one) => one === cover['language']) ?? 'en';
    const words = Object.fromEntries(Object.entries(documentWords).map(([key, text]) => [key, inLanguage(text, language)]));
    const document = {
      lang: language,
      title: asText(cover['title']).trim() || plan.placeName,
      place: plan.placeName,
      cycle: cycle?.name ?? plan.cycleId,
      standing: plan.submittedAt ? plan.reference : words['inWork'],
      asOf: new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeZone: cycle?.plansDueZone ?? 'UTC' }).format(caller.at),
      words,
      sections: planPages(content, this.templates.of(plan.templateVersion), language),
      files: annexes.map(({ fileName }) => fileName),
    };
    return new FileReply(this.press.set(planDocumentTemplate, document), 'application/pdf', `plan-${plan.placeId}.pdf`);
  }

  /** What was sealed, byte for byte as its fingerprint was taken. */
  async sealed(caller: Caller, id: string) {
    const { plan } = await this.submissions.sealedOf(caller, id);
    return new FileReply(Buffer.from(plan.sealed!), 'application/json', `${plan.reference}.json`);
  }
}

const inWords = (at: Date, zone: string) => `${new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'medium', timeZone: zone }).format(at)} (${zone})`;

const inUnits = (bytes: number) => (bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} kB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`);
