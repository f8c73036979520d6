import { Injectable } from '@nestjs/common';
import type { Tie } from '@pearls/contracts';
import { programmePartners } from '@pearls/reference/history';
import { DataSource, In, type EntityManager } from 'typeorm';
import type { CandidateEntity } from '../candidates/candidate.entity.js';
import { HeldRoleEntity } from '../panels/held-role.entity.js';
import { JurorProfileEntity } from '../panels/juror-profile.entity.js';
import { TeamMemberEntity } from '../panels/team-member.entity.js';
import { tiesBetween, type TiedCandidate, type TiedJuror } from './ties.js';

/** Gathers what is known of jurors and lets the rule find what ties them to candidates. */
@Injectable()
export class KnownTies {
  constructor(private readonly db: DataSource) {}

  /** The ties of each juror to any candidate of the cycle, as of an instant. */
  async between(cycleId: string, jurorIds: readonly string[], at: Date, tx: EntityManager = this.db.manager): Promise<(jurorId: string, candidate: CandidateEntity) => Tie[]> {
    const personId = In([...new Set(jurorIds)]);
    const roles = await tx.findBy(HeldRoleEntity, { personId });
    const profiles = await tx.findBy(JurorProfileEntity, { cycleId, personId });
    const members = await tx.findBy(TeamMemberEntity, { personId });
    const known = (jurorId: string): TiedJuror => {
      const profile = profiles.find((one) => one.personId === jurorId);
      return {
        ...(profile && { country: profile.country, organisation: profile.organisation }),
        roles: roles.filter((one) => one.personId === jurorId && one.grantedAt).map(({ role, cycleId: cycle, country, grantedAt, revokedAt }) => ({ role, cycleId: cycle, country, until: revokedAt && revokedAt >= grantedAt! ? revokedAt : null })),
        teams: members.filter((one) => one.personId === jurorId && one.joinedAt && (!one.leftAt || one.joinedAt > one.leftAt)).map(({ teamId }) => teamId),
      };
    };
    return (jurorId, candidate) => tiesBetween(known(jurorId), asTied(candidate), programmePartners, at);
  }
}

const asTied = ({ cycleId, teamId, country, placeName, place }: CandidateEntity): TiedCandidate => ({
  cycleId,
  teamId,
  country,
  placeName,
  names: place?.names ?? [placeName],
  kind: place?.kind ?? '',
  withinName: place?.withinName,
  earlier: place?.earlier ?? [],
});
