export { applicationFields, applicationForm } from './form.js';
export { placeAnswers, type PlaceFacts } from './place-answers.js';
export { preSelectionCriteria } from './pre-selection-criteria.js';
export {
  CRITERION_CODES,
  type Criterion,
  type CriterionCode,
  type FormColumn,
  type FormDefinition,
  type FormField,
  type FormFieldKind,
  type FormOption,
  type FormSection,
} from './form-definition.js';
