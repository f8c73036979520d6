import type { Dice } from '@pearls/year';
import { OBSERVERS, type ObserverName } from '../observers.ts';
import type { World } from '../world.ts';

/** Something that some may not know. */
export interface Secret {
  what: string;
  hiddenFrom: readonly ObserverName[];
  /** Who may know it: to that reader the world must look different afterwards, or nothing was hidden. */
  knownTo: ObserverName;
  /** Makes another world that differs in nothing else. */
  change(world: World, chance: Dice): Promise<unknown>;
}

/** Everybody except those who may know. */
export const allBut = (...may: ObserverName[]): ObserverName[] => OBSERVERS.filter((one) => !may.includes(one));

/** Those who run the programme and read along by their office. */
export const OFFICE: ObserverName[] = ['an auditor', 'the secretariat', 'the administrator'];
export const TOWN: ObserverName[] = ['the officer of the town', 'a viewer of the town'];
export const ASSESSORS: ObserverName[] = ['an assessor', 'another assessor', 'an assessor walled off from the town'];
export const PANEL: ObserverName[] = ['a juror', 'another juror', 'a juror who stepped aside', 'the chair, who is tied'];

let told = 0;

/** Words that no world has had before, so that a search could find them. */
export const newWords = (chance: Dice) => `${chance.pick(['Amber', 'Tide', 'Heron', 'Birch', 'Ferry', 'Lantern'])} ${(told += 1)} ${chance.pick(['at dusk', 'by the pier', 'in the hall', 'of the north'])}`;
