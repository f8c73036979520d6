export * from './bus.js';
export * from './consumers.js';
export * from './on.js';
export * from './questions.js';
export * from './relay.js';
export * from './subjects.js';
