import { v5 } from 'uuid';

const NAMESPACE = '6f0b5a52-93c6-4f0e-8a7c-1d4a8f6f2b10';

/** The id of something invented, the same in every service: `demonstrationId('person:admin')`, `demonstrationId('team:cesvaine')`. */
export const demonstrationId = (key: `${'person' | 'team'}:${string}`) => v5(key, NAMESPACE);
