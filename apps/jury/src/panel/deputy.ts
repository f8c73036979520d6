import type { Panel } from '@pearls/contracts';

const LED = ['scoring', 'deliberation', 'decided'];

/** Whether the reader has no seat in the panel and leads it all the same, since every chair is tied to a candidate. */
export const isDeputy = ({ state, mine }: Pick<Panel, 'state' | 'mine'>): boolean =>
  LED.includes(state) && !!mine?.presides && !mine.chair;
