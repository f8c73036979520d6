import { deliberations, jurors, scoreSheets, titles } from '@pearls/contracts';
import { profile, type World } from '../world.ts';
import { allBut, newWords, OFFICE, PANEL, type Secret } from './secret.ts';

const params = ({ panel }: World) => ({ id: panel.id });

/** Before the panel is public, and while jurors declare. */
export const ofDeclaring: Secret[] = [
  {
    what: 'who sits on the jury',
    hiddenFrom: allBut(...PANEL, ...OFFICE),
    knownTo: 'the secretariat',
    change: (world) => world.seats(),
  },
  {
    what: 'how a juror introduces herself',
    hiddenFrom: allBut(...PANEL, ...OFFICE),
    knownTo: 'a juror',
    async change(world, chance) {
      const [juror] = world.jurors as [World['chair']];
      const at = { ...params(world), personId: juror.id };
      const { version } = await juror.does(jurors.readProfile, { params: at });
      return juror.does(jurors.saveProfile, { params: at, version, body: profile(juror.name, chance.pick(['NO', 'IS', 'SE']), newWords(chance)) });
    },
  },
  {
    what: 'what ties a juror to a town',
    hiddenFrom: allBut('a juror', 'the chair, who is tied', ...OFFICE),
    knownTo: 'a juror',
    change: (world, chance) => world.declares(world.jurors[0]!, world.rival.application.id, chance.pick(['other', 'advisory-work'])),
  },
];

/** While the jury scores. */
export const ofScoring: Secret[] = [
  {
    what: 'what a juror thinks of a plan',
    hiddenFrom: allBut('a juror', 'the secretariat', 'an auditor', 'the administrator'),
    knownTo: 'a juror',
    change: (world, chance) => world.fills(world.jurors[0]!, world.planId, chance.between(0, 10) / 2, newWords(chance)),
  },
  {
    what: 'what a juror thinks of a plan, once a sheet is begun',
    hiddenFrom: allBut('another juror'),
    knownTo: 'another juror',
    async change(world, chance) {
      return world.fills(world.jurors[1]!, world.planId, chance.between(0, 10) / 2, newWords(chance));
    },
  },
];

const OF_THE_MEETING = ['a juror', 'another juror', ...OFFICE] as const;

/** While the jury meets. */
export const ofTheMeeting: Secret[] = [
  {
    what: 'which score a juror gives in the end',
    hiddenFrom: allBut(...OF_THE_MEETING),
    knownTo: 'the secretariat',
    async change(world, chance) {
      const at = { ...params(world), planId: world.planId };
      const [juror] = world.jurors as [World['chair']];
      const { items } = await world.presider.does(scoreSheets.listSheets, { params: at });
      const sheet = items.find(({ jurorId }) => jurorId === juror.id)!;
      if (sheet.state === 'final') await world.presider.does(scoreSheets.reopenSheet, { params: { id: sheet.id! }, body: { reason: newWords(chance) } });
      await world.fills(juror, world.planId, chance.between(0, 10) / 2, newWords(chance));
      return juror.does(scoreSheets.finaliseMySheet, { params: at });
    },
  },
  {
    what: 'who is present, and what is noted',
    hiddenFrom: allBut(...OFFICE),
    knownTo: 'the secretariat',
    async change(world, chance) {
      const { version } = await world.presider.does(deliberations.readDeliberation, { params: params(world) });
      return world.presider.does(deliberations.recordPresence, { params: params(world), version, body: { present: chance.shuffled(world.jurors.map(({ id }) => id)).slice(1), notes: newWords(chance) } });
    },
  },
];

/** After the decision, before anybody may know. */
export const ofTheResult: Secret[] = [
  {
    what: 'who holds a title, before it is public',
    hiddenFrom: allBut(...PANEL, ...OFFICE),
    knownTo: 'the secretariat',
    async change(world, chance) {
      await world.presider.does(deliberations.reopenDecision, { params: params(world), body: { reason: newWords(chance) } });
      const { version, proposal } = await world.presider.does(deliberations.readDeliberation, { params: params(world) });
      const basePlaces = (proposal.rules.basePlaces % 3) + 1;
      await world.presider.does(deliberations.deviate, { params: params(world), version, body: { rules: { ...proposal.rules, basePlaces }, reason: newWords(chance) } });
      await world.decides();
    },
  },
  {
    what: 'what a candidate is going to be told',
    hiddenFrom: allBut(...OFFICE),
    knownTo: 'the secretariat',
    async change(world, chance) {
      const { items } = await world.secretariat.does(titles.listFeedbackDrafts, { params: params(world) });
      const { planId, version } = items.find((one) => one.planId === world.planId)!;
      return world.secretariat.does(titles.editFeedback, { params: { ...params(world), planId }, version, body: { comments: [newWords(chance)] } });
    },
  },
];
