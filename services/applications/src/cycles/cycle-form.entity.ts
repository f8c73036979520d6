import type { Criterion, FormDefinition } from '@pearls/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A version of a cycle's application form and criteria. Never changed: another wording is another version. */
@Entity('cycle_forms')
export class CycleFormEntity {
  @PrimaryColumn('text') readonly cycleId!: string;
  @PrimaryColumn('int') readonly version!: number;
  @Column('jsonb') readonly definition!: FormDefinition;
  @Column('jsonb') readonly criteria!: Criterion[];
  /** The keys of the questions by section, for the save of a section. */
  @Column('jsonb') readonly keys!: Record<string, string[]>;

  static of(cycleId: string, definition: FormDefinition, criteria: Criterion[]) {
    const keys = Object.fromEntries(definition.sections.map((section) => [section.key, section.fields.map((field) => field.key)]));
    return Object.assign(new CycleFormEntity(), { cycleId, version: definition.version, definition, criteria, keys });
  }
}
