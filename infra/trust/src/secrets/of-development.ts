import { planComments, planRecords, plans, planVersions } from '@pearls/contracts';
import { answersTo } from '@pearls/year';
import type { World } from '../world.ts';
import { allBut, newWords, OFFICE, TOWN, type Secret } from './secret.ts';

const params = ({ planId }: World) => ({ id: planId });

/** While plans are written: they are for the town, for who looks after it, and for nobody else. */
const WITH_THE_PLAN = [...TOWN, ...OFFICE, 'the contact of the country', 'a partner of the country', 'a partner with every scope'] as const;

export const ofDevelopment: Secret[] = [
  {
    what: 'what a plan says while it is written',
    hiddenFrom: allBut(...WITH_THE_PLAN),
    knownTo: 'the officer of the town',
    async change(world, chance) {
      const section = chance.pick(world.template.sections);
      const at = { ...params(world), section: section.key };
      const { version } = await world.town.officer.does(plans.readPlanSection, { params: at });
      return world.town.officer.does(plans.savePlanSection, { params: at, version, body: { answers: answersTo(section, {}, chance, world.town.officer), completed: chance.next() < 0.5 } });
    },
  },
  {
    what: 'what a town plans to do',
    hiddenFrom: allBut(...WITH_THE_PLAN),
    knownTo: 'the officer of the town',
    async change(world, chance) {
      const { kind, fields } = world.template.records.find((one) => one.kind === 'activity')!;
      const { officer } = world.town;
      const { records } = await officer.does(plans.readPlan, { params: params(world) });
      const old = records.filter((one) => one.kind === 'activity');
      if (old.length > 2) return officer.does(planRecords.removeRecord, { params: { ...params(world), recordId: chance.pick(old).id } });
      return officer.does(planRecords.addRecord, { params: params(world), body: { kind, answers: answersTo({ fields }, {}, chance, officer) } });
    },
  },
  {
    what: 'what a team says to itself',
    hiddenFrom: allBut(...TOWN),
    knownTo: 'the officer of the town',
    change: (world, chance) => world.town.officer.does(planComments.openThread, { params: params(world), body: { section: chance.pick(world.template.sections).key, wall: 'team', text: newWords(chance) } }),
  },
  {
    what: 'which version a town keeps',
    hiddenFrom: allBut(...WITH_THE_PLAN),
    knownTo: 'the officer of the town',
    change: (world, chance) => world.town.officer.does(planVersions.nameVersion, { params: params(world), body: { name: newWords(chance) } }),
  },
];
