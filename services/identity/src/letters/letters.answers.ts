import { Controller } from '@nestjs/common';
import { identityLetter, type LetterAsked } from '@pearls/contracts';
import { Answer } from '@pearls/messaging';
import { Letters } from './letters.service.js';

/** Answers notifications. */
@Controller()
export class LetterAnswers {
  constructor(private readonly letters: Letters) {}

  @Answer(identityLetter)
  letter({ letterId }: LetterAsked): Promise<object> {
    return this.letters.letter(letterId);
  }
}
