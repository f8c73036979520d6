import { mock } from 'node:test';
import { BrowserShelf, type DraftShelf, type KeptDraft } from './draft-shelf';
import {
  DraftKeeper,
  type SaveRefusal,
  type DraftContent,
  type DraftVersion,
} from './draft-keeper';

const refusal = (status: number): SaveRefusal => ({ status, detail: 'No.', traceId: 'abc' });

/** A server that keeps one section and can be made to misbehave. */
class Desk {
  section: DraftVersion = {
    answers: { why: 'We begin.', people: 'Few' },
    completed: false,
    version: 3,
    savedBy: 'anna',
    savedAt: '2027-01-01T12:00:00Z',
  };
  refusing = 0;
  loseReply = false;
  saves = 0;

  save = async (content: DraftContent, version: number): Promise<DraftVersion> => {
    this.saves += 1;
    if (this.refusing) throw refusal(this.refusing);
    if (version !== this.section.version) throw refusal(412);
    this.section = { ...content, version: version + 1, savedBy: 'me', savedAt: '2027-01-01T13:00:00Z' };
    if (!this.loseReply) return this.section;
    this.loseReply = false;
    throw refusal(0);
  };

  read = async (): Promise<DraftVersion> => this.section;

  /** Somebody else saves. */
  otherSaves(answers: Record<string, unknown>) {
    this.section = {
      ...this.section,
      answers: { ...this.section.answers, ...answers },
      version: this.section.version + 1,
      savedBy: 'ben',
    };
  }
}

class Shelf implements DraftShelf {
  kept: KeptDraft | undefined;
  keep = (kept: KeptDraft) => void (this.kept = kept);
  take = () => this.kept;
  clear = () => void (this.kept = undefined);
}

/** Lets time pass, and what was waiting for it happen. */
async function passes(milliseconds: number) {
  for (let passed = 0; passed <= milliseconds; passed += 100) {
    if (passed) mock.timers.tick(100);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

describe('a draft that is written', () => {
  let desk: Desk;
  let shelf: Shelf;
  let keeper: DraftKeeper;

  beforeEach(() => {
    mock.timers.enable({ apis: ['setTimeout'] });
    desk = new Desk();
    shelf = new Shelf();
    keeper = new DraftKeeper(desk.section, desk, shelf);
  });
  afterEach(() => mock.timers.reset());

  it('is saved once, a moment after the last key', async () => {
    keeper.write('why', 'We');
    await passes(1000);
    keeper.write('why', 'We go on.');
    await passes(1400);
    expect([keeper.state(), desk.saves]).toEqual(['unsaved', 0]);
    await passes(100);
    expect([keeper.state(), desk.saves, desk.section.answers['why']]).toEqual(['saved', 1, 'We go on.']);
    expect(shelf.kept).toBeUndefined();
  });

  it('is saved again when somebody types while a save is on its way', async () => {
    keeper.write('why', 'One');
    const saving = keeper.save();
    keeper.write('why', 'One two');
    await saving;
    expect(desk.section.answers['why']).toBe('One two');
    expect([keeper.dirty(), desk.saves]).toEqual([false, 2]);
  });

  it('waits offline and follows when the network is back', async () => {
    desk.refusing = 0;
    const save = desk.save;
    desk.save = async () => {
      throw refusal(0);
    };
    keeper.write('why', 'On the train');
    await passes(1500);
    expect(keeper.state()).toBe('offline');
    expect(shelf.kept?.draft.answers['why']).toBe('On the train');
    desk.save = save;
    keeper.resume();
    await passes(0);
    expect([keeper.state(), desk.section.answers['why']]).toEqual(['saved', 'On the train']);
  });

  it('does not ask about its own words when only the reply was lost', async () => {
    desk.loseReply = true;
    keeper.write('why', 'Arrived after all');
    await passes(1500);
    expect(keeper.state()).toBe('offline');
    await passes(10_000);
    expect([keeper.state(), keeper.clashes().length, keeper.version()]).toEqual(['saved', 0, 4]);
  });

  it('merges silently what somebody else wrote in another field', async () => {
    desk.otherSaves({ people: 'Many' });
    keeper.write('why', 'Mine');
    await keeper.save();
    expect(desk.section.answers).toEqual({ why: 'Mine', people: 'Many' });
    expect([keeper.state(), keeper.answers()['people']]).toEqual(['saved', 'Many']);
    expect([keeper.taken(), keeper.other()]).toEqual([['people'], 'ben']);
  });

  it('stops and asks when the same field was changed by both, and loses neither', async () => {
    desk.otherSaves({ why: 'Theirs' });
    keeper.write('why', 'Mine');
    await keeper.save();
    expect(keeper.state()).toBe('clash');
    expect(keeper.clashes()[0]).toMatchObject({ field: 'why', mine: 'Mine', theirs: 'Theirs' });
    expect(desk.section.answers['why']).toBe('Theirs');
    keeper.decide('why', 'both');
    await passes(0);
    expect([keeper.state(), desk.section.answers['why']]).toEqual(['saved', 'Mine Theirs']);
  });

  it('keeps mine as it reads now when it was written on during the question', async () => {
    desk.otherSaves({ why: 'Theirs' });
    keeper.write('why', 'Mine');
    await keeper.save();
    keeper.write('why', 'Mine, and more');
    keeper.decide('why', 'mine');
    await passes(0);
    expect(desk.section.answers['why']).toBe('Mine, and more');
  });

  it('keeps both as they read now', async () => {
    desk.otherSaves({ why: 'Theirs.' });
    keeper.write('why', 'Mine');
    await keeper.save();
    keeper.write('why', 'Mine, and more.');
    keeper.decide('why', 'both');
    await passes(0);
    expect(desk.section.answers['why']).toBe('Mine, and more. Theirs.');
  });

  it('waits for a new sign-in with everything in place', async () => {
    desk.refusing = 401;
    keeper.write('why', 'Kept');
    await keeper.save();
    expect([keeper.state(), keeper.answers()['why']]).toEqual(['signed-out', 'Kept']);
    desk.refusing = 0;
    keeper.resume();
    await passes(0);
    expect(keeper.state()).toBe('saved');
  });

  it('says why it was refused, and tries again by itself only where that can help', async () => {
    desk.refusing = 409;
    keeper.write('why', 'Too late');
    await keeper.save();
    await passes(120_000);
    expect([keeper.state(), keeper.problem()?.detail, desk.saves]).toEqual(['failed', 'No.', 1]);
    desk.refusing = 503;
    void keeper.save();
    await passes(0);
    desk.refusing = 0;
    await passes(60_000);
    expect([keeper.state(), keeper.problem()]).toEqual(['saved', null]);
  });

  it('finds unsaved words after the browser was closed', async () => {
    keeper.write('why', 'Not sent');
    const server = { ...desk.section, answers: { ...desk.section.answers, people: 'Many' }, version: 4 };
    desk.section = server;
    const reopened = new DraftKeeper(server, desk, shelf);
    expect(reopened.restored()).toBe(true);
    expect(reopened.answers()).toEqual({ why: 'Not sent', people: 'Many' });
    await reopened.save();
    expect(desk.section.answers).toEqual({ why: 'Not sent', people: 'Many' });
    expect(shelf.kept).toBeUndefined();
  });

  it('shows what a colleague saved when the writer comes back', async () => {
    desk.otherSaves({ people: 'Many' });
    await keeper.refresh();
    expect([keeper.state(), keeper.answers()['people'], keeper.savedBy()]).toEqual(['saved', 'Many', 'ben']);
  });
});

describe('words that wait in the browser', () => {
  const storage = () => {
    const map = new Map<string, string>();
    return {
      map,
      getItem: (key: string) => map.get(key) ?? null,
      setItem: (key: string, value: string) => void map.set(key, value),
      removeItem: (key: string) => void map.delete(key),
    } as unknown as Storage & { map: Map<string, string> };
  };

  it('never contain personal answers', () => {
    const kept = storage();
    const shelf = new BrowserShelf(kept, 'person/application', 'contacts', new Set(['contact']));
    const content = {
      answers: { contact: { email: 'anna@town.example' }, why: 'Because' },
      completed: false,
    };
    shelf.keep({ base: content, draft: content });
    expect([...kept.map.values()].join()).not.toContain('anna');
    expect(shelf.take()?.draft.answers).toEqual({ why: 'Because' });
    shelf.clear();
    expect(kept.map.size).toBe(0);
  });
});
