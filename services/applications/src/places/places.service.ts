import { Injectable } from '@nestjs/common';
import { PlaceRecorded, type Candidacy, type CandidacyFilter, type NewPlace, type Place, type PlaceDraft, type PlaceQuery } from '@pearls/contracts';
import { Conflict, NotFound, type Caller } from '@pearls/domain';
import { find, lock, sameVersion, tell, transaction } from '@pearls/persistence';
import { DataSource, In, type EntityManager } from 'typeorm';
import { CandidacyEntity } from './candidacy.entity.js';
import type { RuledPlace } from './eligibility.js';
import { foldName } from './fold-name.js';
import { PlaceEntity } from './place.entity.js';

const MATCHES = 10;

/** A rehearsal carries a word behind its year; no town is held to a title it was given in one. */
const isRehearsal = (cycleId: string) => cycleId.includes('-');

/** The register of places: found by any of their names, also misspelt. */
@Injectable()
export class Places {
  constructor(private readonly db: DataSource) {}

  async search({ name, country }: PlaceQuery) {
    const folded = foldName(name);
    if (!folded) return { items: [] };
    const hits = await this.db.query<{ place_id: string; name: string }[]>(
      `select place_id, name from (
         select distinct on (n.place_id) n.place_id, n.name, p.population,
                (n.folded = $1) as exact, (n.folded like $1 || '%') as begins, similarity(n.folded, $1) as likeness
         from place_names n join places p on p.id = n.place_id
         where (n.folded like $1 || '%' or n.folded like '% ' || $1 || '%' or n.folded % $1) and ($2::text is null or p.country = $2)
         order by n.place_id, exact desc, begins desc, likeness desc
       ) best
       order by exact desc, begins desc, likeness desc, population desc nulls last limit ${MATCHES}`,
      [folded.replace(/[%_\\]/g, ''), country ?? null],
    );
    const places = new Map((await this.db.manager.findBy(PlaceEntity, { id: In(hits.map((hit) => hit.place_id)) })).map((place) => [place.id, place]));
    const parents = await this.namesOf([...places.values()].flatMap(({ withinId }) => withinId ?? []));
    return { items: hits.map((hit) => ({ place: this.shown(places.get(hit.place_id)!, parents), matchedName: hit.name })) };
  }

  async read(id: string): Promise<object> {
    const place = await find(this.db.manager, PlaceEntity, { id });
    const candidacies = await this.candidacies({}, id);
    return { ...this.shown(place, await this.namesOf(place.withinId ? [place.withinId] : [])), candidacies };
  }

  async listCandidacies(filter: CandidacyFilter) {
    return { items: await this.candidacies(filter) };
  }

  add(caller: Caller, { id, ...draft }: NewPlace) {
    return transaction(this.db, caller, async (tx) => {
      if (await tx.existsBy(PlaceEntity, { id })) throw new Conflict('place-exists', `There is a place ${id} already.`);
      const place = PlaceEntity.record(id, draft);
      await this.keep(tx, place);
      await tell(tx, caller, PlaceRecorded, id, { placeId: id, version: place.version });
      return this.shown(place, new Map());
    });
  }

  edit(caller: Caller, id: string, version: number, draft: PlaceDraft) {
    return transaction(this.db, caller, async (tx) => {
      const place = await lock(tx, PlaceEntity, { id });
      sameVersion(place, version);
      place.describe(draft);
      place.version += 1;
      await this.keep(tx, place);
      await tell(tx, caller, PlaceRecorded, id, { placeId: id, version: place.version });
      return this.shown(place, new Map());
    });
  }

  /** Writes a place and the names it is found by. */
  async keep(tx: EntityManager, place: PlaceEntity) {
    if (place.withinId && !(await tx.existsBy(PlaceEntity, { id: place.withinId }))) throw new NotFound(`There is no place ${place.withinId} it could be a part of.`);
    await tx.save(place);
    await tx.query(`delete from place_names where place_id = $1`, [place.id]);
    const names = [...new Set(place.names.map((one) => one.name))];
    await tx.query(`insert into place_names (place_id, name, folded) select $1, * from unnest($2::text[], $3::text[])`, [place.id, names, names.map(foldName)]);
  }

  /** A place as the rules see it; 404 when the register does not have it. */
  async ruled(id: string): Promise<RuledPlace> {
    const place = await find(this.db.manager, PlaceEntity, { id });
    const titles = (await this.db.manager.findBy(CandidacyEntity, { placeId: id, outcome: 'pearl' })).filter((one) => !isRehearsal(one.cycleId));
    return { id, displayName: place.displayName, country: place.country, nuts3: place.nuts3, withinId: place.withinId, pearlYears: titles.map((one) => one.titleYear) };
  }

  private shown(place: PlaceEntity, parents: Map<string, string>): Omit<Place, 'candidacies'> {
    return { ...place, displayName: place.displayName, withinName: place.withinId ? parents.get(place.withinId) : undefined } as Omit<Place, 'candidacies'>;
  }

  private async namesOf(ids: string[]) {
    if (!ids.length) return new Map<string, string>();
    const places = await this.db.manager.findBy(PlaceEntity, { id: In(ids) });
    return new Map(places.map((place) => [place.id, place.displayName]));
  }

  private async candidacies({ titleYear, outcome, country }: CandidacyFilter, placeId?: string): Promise<Candidacy[]> {
    return this.db.query(
      `select c.cycle_id as "cycleId", c.title_year as "titleYear", c.place_id as "placeId", c.display_name as "displayName", p.country, c.outcome, c.focus
       from candidacies c join places p on p.id = c.place_id
       where ($1::int is null or c.title_year = $1) and ($2::text is null or c.outcome = $2) and ($3::text is null or p.country = $3) and ($4::text is null or c.place_id = $4)
       order by c.title_year desc, array_position(array['pearl', 'candidate', 'applicant'], c.outcome), c.display_name`,
      [titleYear ?? null, outcome ?? null, country ?? null, placeId ?? null],
    );
  }
}
