import { Injectable } from '@nestjs/common';
import { charactersIn, type Caller } from '@pearls/domain';
import { FileReply, Press } from '@pearls/service';
import { Submissions, type SealedApplication } from '../applications/submissions.service.js';
import type { CycleEntity } from '../cycles/cycle.entity.js';
import { Cycles } from '../cycles/cycles.service.js';
import { ApplicationsSettings } from '../settings.js';
import { receiptTemplate } from './receipt-template.js';

/** Writes the receipt of a submission as a tagged PDF (PDF/UA-1), each time from what was sealed. */
@Injectable()
export class Receipts {
  private readonly press = new Press();

  constructor(
    private readonly submissions: Submissions,
    private readonly cycles: Cycles,
    private readonly settings: ApplicationsSettings,
  ) {}

  async read(caller: Caller, id: string) {
    const { application, content } = await this.submissions.sealedOf(caller, id);
    const cycle = await this.cycles.one(application.cycleId);
    const { definition } = await this.cycles.form(application.cycleId, application.formVersion);
    const titles = Object.fromEntries(definition.sections.map((section) => [section.key, section.title.en]));
    const receipt = { ...factsOf(content, cycle, titles), fingerprint: (application.sha256 ?? '').match(/.{1,16}/g)!.join(' '), verifyUrl: `${this.settings.PUBLIC_URL}/receipts/${application.reference}` };
    return new FileReply(this.press.set(receiptTemplate, receipt), 'application/pdf', `${application.reference}.pdf`);
  }
}

function factsOf(content: SealedApplication, cycle: CycleEntity, titles: Record<string, string>) {
  const deadline = cycle.momentOf('call-closes');
  const zone = deadline?.zone ?? 'UTC';
  return {
    reference: content.reference,
    place: content.placeName,
    cycle: cycle.name.en,
    receivedProgramme: inWords(new Date(content.submittedAt), zone),
    receivedUtc: content.submittedAt,
    deadline: deadline ? inWords(new Date(deadline.at), zone) : '',
    sections: Object.entries(titles).map(([key, title]) => ({ title, ...countOf(content.sections[key] ?? {}) })),
    files: content.files.map(({ fileName, size, sha256 }) => ({ name: fileName, size: inUnits(size), sha256 })),
  };
}

const inWords = (at: Date, zone: string) => `${new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'medium', timeZone: zone }).format(at)} (${zone})`;

const inUnits = (bytes: number) => (bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} kB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`);

function countOf(answers: Record<string, unknown>) {
  const words = (value: unknown): number =>
    typeof value === 'string' ? (charactersIn(value.trim()) ? value.trim().split(/\s+/).length : 0) : typeof value === 'object' && value !== null ? Object.values(value).reduce((sum: number, one) => sum + words(one), 0) : 0;
  return { answers: Object.values(answers).filter((value) => value !== '' && value !== null && value !== undefined).length, words: words(answers) };
}
