import { applicationsLetter, identityLetter, type Letter, type LetterAsked, type Question } from '@pearls/contracts';

/** Whom to ask for a letter, by the service that owns it. */
export const letterQuestions: Readonly<Record<string, Question<LetterAsked, Letter>>> = { identity: identityLetter, applications: applicationsLetter };

/** Whether whoever reads this letter can walk through a door with it: its links and codes are then not kept for others to read. */
export const opensADoor = (owner: string, letter: Letter) => owner === 'identity' || letter.code !== undefined;
