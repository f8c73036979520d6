import type { Country, Place, PlaceDraft, PlaceName } from '@pearls/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A place that may carry the title, apart from the body that applies for it. */
@Entity('places')
@Index('places_country', ['country'])
export class PlaceEntity {
  @PrimaryColumn('text') readonly id!: string;
  @Column('jsonb') names!: PlaceName[];
  @Column('text') country!: Country;
  @Column('text') nuts3!: string;
  @Column('text') kind!: Place['kind'];
  @Column('text', { nullable: true }) withinId: string | null = null;
  @Column('int', { nullable: true }) population: number | null = null;
  @Column('int', { nullable: true }) populationYear: number | null = null;
  @Column('double precision', { nullable: true }) latitude: number | null = null;
  @Column('double precision', { nullable: true }) longitude: number | null = null;
  @Column('int') version = 1;

  static record(id: string, draft: PlaceDraft) {
    const place = Object.assign(new PlaceEntity(), { id });
    place.describe(draft);
    return place;
  }

  describe({ names, country, nuts3, kind, withinId, population, populationYear, latitude, longitude }: PlaceDraft) {
    Object.assign(this, {
      names,
      country,
      nuts3,
      kind,
      withinId: withinId ?? null,
      population: population ?? null,
      populationYear: populationYear ?? null,
      latitude: latitude ?? null,
      longitude: longitude ?? null,
    });
  }

  /** All official names, as the programme shows a bilingual place. */
  get displayName() {
    const official = [...new Set(this.names.filter((one) => one.kind === 'official').map((one) => one.name))];
    return (official.length ? official : [this.names[0]!.name]).join(' – ');
  }
}
