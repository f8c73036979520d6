import { ofDevelopment } from './secrets/of-development.ts';
import { ofAssessment, ofEligibility } from './secrets/of-pre-selection.ts';
import { ofTheCall } from './secrets/of-the-call.ts';
import { ofDeclaring, ofScoring, ofTheMeeting, ofTheResult } from './secrets/of-the-jury.ts';
import { ofTownsAndMentors } from './secrets/of-towns-and-mentors.ts';
import type { Secret } from './secrets/secret.ts';
import type { World } from './world.ts';

/** A phase of the cycle: how the world comes to it, and what is a secret in it. */
export interface Stage {
  name: string;
  reach(world: World): Promise<unknown>;
  secrets: Secret[];
}

/** The year of a cycle, as far as it has secrets. */
export const STAGES: Stage[] = [
  { name: 'while the call is open', reach: (world) => world.opens(), secrets: ofTheCall },
  { name: 'while eligibility is checked', reach: (world) => world.isCalled(), secrets: ofEligibility },
  { name: 'while assessors read', reach: (world) => world.isPreSelected(), secrets: ofAssessment },
  { name: 'while plans are written', reach: (world) => world.developsPlans(), secrets: ofDevelopment },
  { name: 'while jurors declare', reach: (world) => world.judges(), secrets: [...ofDeclaring, ...ofTownsAndMentors] },
  { name: 'while the jury scores', reach: (world) => world.scores(), secrets: ofScoring },
  { name: 'while the jury meets', reach: (world) => world.meets(), secrets: ofTheMeeting },
  { name: 'before the result is public', reach: (world) => world.decides(), secrets: ofTheResult },
];
