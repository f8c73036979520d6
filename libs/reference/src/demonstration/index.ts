import { cesvaine } from './teams/cesvaine.js';
import { gniew } from './teams/gniew.js';
import { harnosand } from './teams/harnosand.js';
import { hiiumaa } from './teams/hiiumaa.js';
import { husum } from './teams/husum.js';
import { pargas } from './teams/pargas.js';
import { vejle } from './teams/vejle.js';
import { visaginas } from './teams/visaginas.js';
import type { DemonstrationTeam } from './demonstration-team.js';

export { demonstrationId } from './demonstration-id.js';
export { demonstrationCycle, type DemonstrationCycle } from './cycle.js';
export { demonstrationPeople } from './people.js';
export { demonstrationPassword, demonstrationSecondFactor } from './sign-in.js';
export type {
  DemonstrationAnswers,
  DemonstrationMember,
  DemonstrationPerson,
  DemonstrationTeam,
} from './demonstration-team.js';

/** Towns of the demonstration: five have submitted, three are still writing. Places are real, all else is invented. */
export const demonstrationTeams: readonly DemonstrationTeam[] = [
  cesvaine,
  harnosand,
  visaginas,
  gniew,
  hiiumaa,
  pargas,
  vejle,
  husum,
];
