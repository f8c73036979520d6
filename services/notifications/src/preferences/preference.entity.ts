import type { Cadence, Language, NoticeTopic } from '@pearls/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The zone everybody begins with: the programme's own. */
export const FIRST_ZONE = 'Europe/Berlin';

/** How somebody reads and wants to be told. */
@Entity('preferences')
export class PreferenceEntity {
  @PrimaryColumn('uuid') readonly personId!: string;
  /** As identity said last. */
  @Column('text') readonly language: Language = 'en';
  @Column('text') zone: string = FIRST_ZONE;
  @Column('boolean') zoneKnown: boolean = false;
  /** Chosen by hand: the browser does not change it. */
  @Column('boolean') zoneChosen: boolean = false;
  @Column('jsonb') topics: Partial<Record<NoticeTopic, Cadence>> = {};
  @Column('int') version: number = 0;

  static of(personId: string) {
    return Object.assign(new PreferenceEntity(), { personId });
  }
}
