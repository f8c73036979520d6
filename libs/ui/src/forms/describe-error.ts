import type { ValidationError } from '@angular/forms/signals';
import type { UiTexts } from '../texts/ui-texts';

type Limits = { minLength?: number; maxLength?: number; min?: number; max?: number };

/** The sentence for a validation error: its own message, or the house's text for its kind. */
export function describeError(error: ValidationError, texts: UiTexts): string {
  if (error.message) return error.message;
  const { minLength = 0, maxLength = 0, min = 0, max = 0 } = error as ValidationError & Limits;
  switch (error.kind) {
    case 'required':
      return texts.say('required');
    case 'email':
      return texts.say('invalidEmail');
    case 'maxLength':
      return texts.say('tooLong', { count: maxLength });
    case 'minLength':
      return texts.say('tooShort', { count: minLength });
    case 'min':
      return texts.say('tooSmall', { limit: min });
    case 'max':
      return texts.say('tooLarge', { limit: max });
    case 'date':
      return texts.say('invalidDate');
    default:
      return texts.say('invalid');
  }
}
