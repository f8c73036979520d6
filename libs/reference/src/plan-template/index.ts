export { adaptationQuestions, carriedAnswers, carriedRows } from './carry-over.js';
export { planTemplate } from './template.js';
export {
  PLAN_RECORD_KINDS,
  type CarriedAnswer,
  type CarriedRows,
  type PlanField,
  type PlanRecordDefinition,
  type PlanRecordKind,
  type PlanSection,
  type PlanTemplate,
} from './plan-definition.js';
