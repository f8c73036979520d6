import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { ContactPointEntity } from '../contacts/contact-point.entity.js';
import { PeopleNamed } from '../people/people-named.service.js';
import { PlaceNames } from '../places/place-names.service.js';
import type { AssignmentEntity } from './assignment.entity.js';

/** Assignments as they are read: with the name of the place and the organisation, and outside transactions with the person's name. */
@Injectable()
export class AssignmentList {
  constructor(
    private readonly placeNames: PlaceNames,
    private readonly people: PeopleNamed,
  ) {}

  async shown(tx: EntityManager, rows: AssignmentEntity[]) {
    const placeName = await this.placeNames.of(rows.map(({ placeId }) => placeId), tx);
    const points = rows.length ? await tx.findBy(ContactPointEntity, { id: In(rows.map(({ contactPointId }) => contactPointId)) }) : [];
    const organisations = new Map(points.map(({ id, organisation }) => [id, organisation || undefined]));
    return rows.map((row) => ({ ...row, placeName: placeName(row.placeId), organisation: organisations.get(row.contactPointId) }));
  }

  async named<T extends { personId: string }>(rows: T[]) {
    const addresses = await this.people.addresses(rows.map(({ personId }) => personId));
    return rows.map((row) => ({ ...row, ...addresses.get(row.personId) }));
  }
}
