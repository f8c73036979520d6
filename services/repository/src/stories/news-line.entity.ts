import type { Localised, NewsEvent } from '@pearls/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { v7 } from 'uuid';

/** A line of news that the record tells by itself. */
@Entity('news_lines')
@Index('news_lines_key', ['key'], { unique: true })
@Index('news_lines_at', ['at', 'id'])
export class NewsLineEntity {
  @PrimaryColumn('uuid') readonly id: string = v7();
  /** What it is about, so that it is told once. */
  @Column('text') readonly key!: string;
  @Column('text') readonly event!: NewsEvent;
  @Column('jsonb') readonly title!: Localised;
  @Column('text', { nullable: true }) readonly path: string | null = null;
  @Column('text', { nullable: true }) readonly placeId: string | null = null;
  @Column('text', { nullable: true }) readonly cycleId: string | null = null;
  @Column('int', { nullable: true }) readonly titleYear: number | null = null;
  @Column('timestamptz') readonly at!: Date;
}
