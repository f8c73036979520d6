import { inject } from '@angular/core';
import type { StandardSchemaV1 } from '@standard-schema/spec';
import { Misfit, read } from '@pearls/contracts/kit/reading';
import { fieldsOf } from '@pearls/contracts/kit/fields';
import type { Class } from '@pearls/contracts/kit/class';
import { ProblemTexts } from '../api/problem-texts';

/** What a form edits of a contract: every field present, a missing answer is an empty text. */
type Model = Record<string, unknown>;

/** The answers of a form as the contract wants them: optional fields left empty are left out. */
export function bodyOf<T extends object>(contract: Class<T>, model: object): T {
  const optional = new Set(fieldsOf(contract).filter((field) => field.optional).map((field) => field.name));
  const known = new Set(fieldsOf(contract).map((field) => field.name));
  return Object.fromEntries(
    Object.entries(model).filter(([name, value]) => known.has(name) && !(optional.has(name) && (value === '' || value === null || value === undefined))),
  ) as T;
}

/**
 * The rules of a contract for a form, so that what the server refuses is said before it is sent:
 * `validateStandardSchema(path, formRules(SignUp))`. Messages follow the reader's language. Call it in an injection context.
 */
export function formRules<T extends object>(contract: Class<T>): StandardSchemaV1<Model> {
  const texts = inject(ProblemTexts);
  return {
    '~standard': {
      version: 1,
      vendor: 'pearls',
      validate: (model) => {
        try {
          read(contract, bodyOf(contract, model as Model));
          return { value: model as Model };
        } catch (error) {
          if (!(error instanceof Misfit)) throw error;
          return { issues: error.problems.map((fault) => ({ message: texts.fault(fault), path: fault.pointer.split('/').slice(1) })) };
        }
      },
    },
  };
}
