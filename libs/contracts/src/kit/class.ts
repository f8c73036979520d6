/** A contract class: constructible without arguments, described by its field decorators. */
export type Class<T extends object = object> = new () => T;
