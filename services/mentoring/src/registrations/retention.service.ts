import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { NEEDS_KEPT_DAYS } from '../events/programme-event.entity.js';

/** Personal data that has had its day is deleted. Nobody reads it after its date in any case. */
@Injectable()
export class Retention {
  constructor(private readonly db: DataSource) {}

  /** Deletes access and food needs thirty days after the event. */
  async forgetNeeds(at: Date) {
    await this.db.query(
      `update registrations r set access_needs = null, diet_needs = null
         from programme_events e where e.id = r.event_id and e.ends_at <= $1 and (r.access_needs is not null or r.diet_needs is not null)`,
      [new Date(at.getTime() - NEEDS_KEPT_DAYS * 86_400_000)],
    );
  }
}
