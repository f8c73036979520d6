import { CYCLE_ID, PLACE_ID } from '../applications/cycles.js';
import { Day, Id, Instant, ListOf, OneOf, Optional, Text } from '../kit/fields.js';
import { text } from '../kit/kinds.js';
import { del, get, listOf, operations } from '../kit/operations.js';
import { LanguageWish, ZONE } from './inbox.js';

/** What the platform waits for somebody to do. */
export const TODO_KINDS = [
  'submit-application',
  'start-pre-selection',
  'assess-applications',
  'decide-pre-selection',
  'write-plan',
  'accept-assignment',
  'declare-conflicts',
  'confirm-conflicts',
  'start-scoring',
  'score-plans',
  'decide-titles',
  'release-result',
  'file-check-in',
  'file-final-report',
  'share-activity',
  'change-practice',
  'moderate-practice',
  'call-address',
] as const;
export type TodoKind = (typeof TODO_KINDS)[number];

export const TODO_ACTIONS = ['dismiss'] as const;
export type TodoAction = (typeof TODO_ACTIONS)[number];

/** One thing the reader is waited for, whichever hat it is under. */
export class Todo {
  @Id() id!: string;
  @OneOf(TODO_KINDS) kind!: TodoKind;
  @Text({ max: 300 }) title!: string;
  @Optional() @Text(CYCLE_ID) cycleId?: string;
  @Optional() @Text(PLACE_ID) placeId?: string;
  @Optional() @Text({ max: 200 }) placeName?: string;
  @Text({ max: 500, description: 'Path of the page where it is done', example: '/applicant/plans/019a2f3e-7c1d-7b54-9f0a-2d6c1b9e4a10' }) path!: string;
  @Optional() @Instant({ description: 'By when' }) dueAt?: string;
  @Optional() @Text({ ...ZONE, description: 'The zone the programme reads that moment in' }) dueZone?: string;
  @Optional() @Day({ description: 'By which day, where it is a day' }) dueOn?: string;
  @Instant() openedAt!: string;
  @ListOf(text({ max: 20 }), { max: 5, description: 'What the reader may do with it beside doing it' }) actions!: TodoAction[];
}

/** What somebody has to do, across roles and cycles. It goes by itself once it is done. */
export const todos = operations('notifications', {
  listTodos: get('/todos', { summary: 'List what I have to do, the soonest first', query: LanguageWish, reply: listOf(Todo) }),
  dismissTodo: del('/todos/:id', { summary: 'Put away a to-do that is only an offer', reply: 'nothing' }),
});
