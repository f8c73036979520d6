import { sealedContent } from './sealed-content';

describe('What was sealed of a plan', () => {
  it('is found by the key of its section', () => {
    const { answers } = sealedContent({
      templateVersion: 2,
      sections: [
        { key: 'cover', answers: { title: 'The long table' } },
        { key: 'aim', answers: { vision: 'Everybody knows a door to knock at.' } },
      ],
    });
    expect(answers).toEqual({
      cover: { title: 'The long table' },
      aim: { vision: 'Everybody knows a door to knock at.' },
    });
  });

  it('is empty where nothing was sealed', () => {
    expect(sealedContent({})).toEqual({ templateVersion: 1, answers: {}, records: [], annexes: [] });
  });
});
