export * from './caller.js';
export * from './clock.js';
export * from './deadline.js';
export * from './errors.js';
export * from './form.js';
export * from './later-years.js';
export * from './lifecycle.js';
export * from './typed-moment.js';
