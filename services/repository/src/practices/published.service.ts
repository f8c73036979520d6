import { Injectable } from '@nestjs/common';
import { NotFound, type Caller } from '@pearls/domain';
import { run, type Statement } from '@pearls/persistence';
import { WrittenJson } from '@pearls/service';
import { DataSource } from 'typeorm';
import { isOfTheNetwork } from './visibility.js';

/** A public practice by its address, with the places that use it, as far as their own plan is public. */
export const READ_PRACTICE: Statement = {
  name: 'read-practice',
  text: `
  select p.document::text as document, case when $2::boolean then p.contact::text end as contact,
    (select o.cards -> 'source' from publications o where o.practice_id = p.inspired_by)::text as "inspiredBy",
    coalesce((
      select json_agg(json_strip_nulls(json_build_object('placeId', u.place_id, 'placeName', k.display_name, 'country', k.country, 'cycleId', t.cycle_id, 'titleYear', t.title_year,
        'finished', exists (select from finished_activities f where f.plan_id = u.plan_id and f.activity_id = u.activity_id), 'resultSlug', r.slug, 'resultTitle', r.cards -> 'source' ->> 'title')) order by t.title_year desc, k.display_name, u.activity_id)
      from practice_uses u join pearl_profiles t on t.plan_id = u.plan_id and t.opened_at is not null join known_places k on k.id = u.place_id
      left join publications r on r.practice_id = u.result_id
      where u.practice_id = p.practice_id), '[]')::text as uses
  from publications p where p.slug = $1`,
};

interface Row {
  document: string;
  contact: string | null;
  inspiredBy: string | null;
  uses: string;
}

/** Public practices, read as they were written down. */
@Injectable()
export class PublishedPractices {
  constructor(private readonly db: DataSource) {}

  async read(caller: Caller, slug: string): Promise<WrittenJson> {
    const [row] = await run<Row & object>(this.db, READ_PRACTICE, [slug, isOfTheNetwork(caller)]);
    if (!row) throw new NotFound();
    const contact = row.contact ? `,"contact":${row.contact}` : '';
    const inspiredBy = row.inspiredBy ? `,"inspiredBy":${row.inspiredBy}` : '';
    return new WrittenJson(`${row.document.slice(0, -1)}${contact}${inspiredBy},"uses":${row.uses}}`);
  }
}
