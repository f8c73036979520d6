import type { RegistrationState } from '@pearls/contracts';

/** A registration as the waiting list sees it, in the order of registering. */
export interface InLine {
  id: string;
  teamId: string | null;
  state: RegistrationState;
}

/** How many come at most, altogether and of one team. Without a number there is no limit. */
export interface Places {
  capacity: number | null;
  quotaPerTeam: number | null;
}

/**
 * Who of those waiting gets a place now, in the order of registering. Nobody who has a place loses it; somebody whose
 * team has its quota is passed over and keeps the place in the line.
 */
export function movesUp(line: InLine[], { capacity, quotaPerTeam }: Places): string[] {
  let taken = line.filter(({ state }) => state === 'confirmed').length;
  const byTeam = new Map<string, number>();
  for (const { teamId, state } of line) if (teamId && state === 'confirmed') byTeam.set(teamId, (byTeam.get(teamId) ?? 0) + 1);
  return line.flatMap(({ id, teamId, state }) => {
    const ofTeam = teamId ? (byTeam.get(teamId) ?? 0) : 0;
    const isFree = (capacity === null || taken < capacity) && (!teamId || quotaPerTeam === null || ofTeam < quotaPerTeam);
    if (state !== 'waiting' || !isFree) return [];
    taken += 1;
    if (teamId) byTeam.set(teamId, ofTeam + 1);
    return [id];
  });
}
