export * from './call.js';
export * from './databases.js';
export * from './eventually.js';
export * from './issuer.js';
export * from './people.js';
export * from './start-service.js';
