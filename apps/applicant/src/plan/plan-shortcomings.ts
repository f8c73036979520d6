import { Injectable, computed, inject } from '@angular/core';
import type { PlanShortcoming } from '@pearls/contracts';
import { Language, Texts } from '@pearls/web';
import { Shortcomings } from '../writing/shortcomings';
import { OpenPlan } from './open-plan';

/** What a plan lacks or what does not fit, in words, with the way to the exact field. */
export interface ShortcomingLine {
  readonly shortcoming: PlanShortcoming;
  readonly label: string;
  readonly sentence: string;
  readonly link: string;
  readonly queryParams: Record<string, string>;
}

/** Turns what the server found into lines that lead to the exact field. */
@Injectable()
export class PlanShortcomings {
  private readonly open = inject(OpenPlan);
  private readonly shortcomings = inject(Shortcomings);
  private readonly say = inject(Language).localised;
  private readonly texts = inject(Texts);

  readonly missing = computed(() => this.open.missing().map((one) => this.line(one)));
  readonly warnings = computed(() => this.open.warnings().map((one) => this.line(one)));

  private line(shortcoming: PlanShortcoming): ShortcomingLine {
    const { section, recordId, field } = shortcoming;
    const station = `${this.open.home()}/sections/${section}`;
    const done = shortcoming.code === 'not-completed';
    return {
      shortcoming,
      label: this.label(shortcoming),
      sentence: this.sentence(shortcoming),
      link: recordId ? `${station}/${recordId}` : station,
      queryParams: { field: done ? 'done' : field, back: 'missing' },
    };
  }

  private label({ section: key, recordId, field, code }: PlanShortcoming): string {
    const section = this.open.section(key);
    if (code === 'not-completed') return this.texts.t('section.done');
    const record = recordId ? this.open.record(recordId) : undefined;
    const fields = record ? this.open.definition(record.kind)?.fields : section?.fields;
    const question = this.say(fields?.find((one) => one.key === field)?.label);
    return [record?.name, question].filter(Boolean).join(': ') || this.say(section?.title);
  }

  private sentence(shortcoming: PlanShortcoming): string {
    const key = `plan.shortcomings.${shortcoming.code}`;
    if (this.texts.has(key)) return this.texts.t(key, shortcoming.params);
    return this.shortcomings.sentence(shortcoming);
  }
}
