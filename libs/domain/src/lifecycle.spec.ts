import { Conflict } from './errors.js';
import { lifecycle } from './lifecycle.js';

const door = lifecycle('door', { closed: { open: 'opened', bolt: 'bolted' }, opened: { close: 'closed' }, bolted: {} });

describe('A lifecycle', () => {
  it('leads where its moves say', () => expect(door.next('closed', 'open')).toBe('opened'));
  it('lists what is possible', () => expect(door.actions('closed')).toEqual(['open', 'bolt']));
  it('throws on a move the state does not allow, never does nothing', () => expect(() => door.next('bolted', 'open')).toThrow(Conflict));
  it('draws itself', () => expect(door.mermaid()).toContain('closed --> bolted: bolt'));
});
