import type { Country, Place, PlaceName } from '@pearls/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What this room needs to know of a place; the register itself is kept by applications. */
@Entity('known_places')
export class KnownPlaceEntity {
  @PrimaryColumn('text') readonly id!: string;
  @Column('jsonb') names!: PlaceName[];
  @Column('text') displayName!: string;
  @Column('text') country!: Country;
  @Column('int', { nullable: true }) population: number | null = null;
  @Column('int', { nullable: true }) populationYear: number | null = null;
  @Column('double precision', { nullable: true }) latitude: number | null = null;
  @Column('double precision', { nullable: true }) longitude: number | null = null;
  @Column('int') version!: number;

  static of({ id, names, displayName, country, population, populationYear, latitude, longitude, version }: Omit<Place, 'nuts3' | 'kind'>) {
    return Object.assign(new KnownPlaceEntity(), {
      id,
      names,
      displayName,
      country,
      population: population ?? null,
      populationYear: populationYear ?? null,
      latitude: latitude ?? null,
      longitude: longitude ?? null,
      version,
    });
  }
}
