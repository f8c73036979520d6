import { Injectable } from '@nestjs/common';
import type { PlanTemplate, RecordDefinition, RecordKind } from '@pearls/contracts';
import { Misfit } from '@pearls/contracts';
import { NotFound } from '@pearls/domain';
import { planTemplate } from '@pearls/reference/plan-template';

type Section = PlanTemplate['sections'][number];

/** The templates plans are written on. A version never changes: other words are another version. */
@Injectable()
export class Templates {
  private readonly versions = new Map([planTemplate as unknown as PlanTemplate].map((template) => [template.version, template]));
  readonly current = Math.max(...this.versions.keys());

  read(version: string): PlanTemplate {
    return this.of(version === 'current' ? this.current : Number(version));
  }

  of(version: number): PlanTemplate {
    const template = this.versions.get(version);
    if (!template) throw new NotFound('There is no template of this version.');
    return template;
  }

  section(version: number, key: string): Section {
    const section = this.of(version).sections.find((one) => one.key === key);
    if (!section) throw new NotFound();
    return section;
  }

  record(version: number, kind: RecordKind): RecordDefinition {
    return this.of(version).records.find((one) => one.kind === kind)!;
  }

  /** The section a kind of record belongs to. */
  home(version: number, kind: RecordKind): string {
    return this.of(version).sections.find(({ records }) => records.includes(kind))!.key;
  }
}

/** Refuses answers to questions that are not asked. */
export function mustBeAsked({ fields }: { fields: { key: string }[] }, answers: Record<string, unknown>) {
  const known = new Set(fields.map(({ key }) => key));
  const unknown = Object.keys(answers).filter((key) => !known.has(key));
  if (unknown.length) throw new Misfit(unknown.map((key) => ({ pointer: `/answers/${key}`, code: 'unknown', message: 'There is no question of this name here.' })));
}
