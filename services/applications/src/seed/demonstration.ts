import type { ApplicationStart, CycleDraft } from '@pearls/contracts';
import type { Caller } from '@pearls/domain';
import { demonstrationCycle, demonstrationId, demonstrationTeams } from '@pearls/reference/demonstration';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Applications } from '../applications/applications.service.js';
import { Sections } from '../applications/sections.service.js';
import { Submissions } from '../applications/submissions.service.js';
import { Cycles } from '../cycles/cycles.service.js';
import { CycleEntity } from '../cycles/cycle.entity.js';

type Team = (typeof demonstrationTeams)[number];

const HOUR = 3_600_000;

const caller = (person: string, at: Date, more: Partial<Caller> = {}): Caller => ({ kind: 'person', id: demonstrationId(`person:${person}`), grants: [], teams: [], scopes: [], at, ...more });

/** Plays the demonstration cycle through the same use cases as everybody: announced, towns writing, some handed in. */
export async function playDemonstration(app: INestApplicationContext, now: Date) {
  if (await app.get(DataSource).manager.existsBy(CycleEntity, { id: demonstrationCycle.id })) return;
  const cycles = app.get(Cycles);
  const opens = new Date(demonstrationCycle.timetable.find((entry) => entry.key === 'call-opens')!.at);
  const before = new Date(opens.getTime() - 24 * HOUR);
  const secretariat = (at: Date) => caller('secretariat-lead', at, { grants: [{ role: 'secretariat' }] });
  await cycles.draft(secretariat(before), demonstrationCycle as CycleDraft);
  await cycles.announce(secretariat(before), demonstrationCycle.id);
  await cycles.keepTime(secretariat(now));
  for (const team of demonstrationTeams) await playTeam(app, team);
}

async function playTeam(app: INestApplicationContext, { key, placeId, applicantKind, members, application }: Team) {
  const teamId = demonstrationId(`team:${key}`);
  const owner = members.find((member) => member.teamRole === 'owner')!;
  const as = (at: Date) => caller(owner.key, at, { teams: [{ id: teamId, role: 'owner' }] });
  const startedAt = new Date(application.startedAt);
  const { id, sections } = await app.get(Applications).start(as(startedAt), { cycleId: demonstrationCycle.id, teamId, placeId, applicantKind } as ApplicationStart);
  let at = startedAt;
  for (const [section, answers] of Object.entries(application.answers)) {
    at = new Date(at.getTime() + HOUR);
    const version = sections.find((one) => one.key === section)?.version ?? 0;
    await app.get(Sections).save(as(at), id, section, version, { answers, completed: application.completedSections.includes(section) });
  }
  if (application.submittedAt) await app.get(Submissions).submit(as(new Date(application.submittedAt)), id, true);
}
