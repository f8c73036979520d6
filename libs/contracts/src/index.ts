export * from './kit/class.js';
export * from './kit/kinds.js';
export * from './kit/fields.js';
export * from './kit/reading.js';
export * from './kit/operations.js';
export * from './kit/facts.js';
export * from './kit/problem.js';
export * from './kit/actor.js';
