/** Facts of one owner live in one stream; `applications.call-opened` travels on `facts.applications.call-opened`. */
export const subjectOf = (type: string) => `facts.${type}`;
export const ownerOf = (type: string) => type.slice(0, type.indexOf('.'));
export const streamOf = (owner: string) => `facts_${owner.replaceAll('-', '_')}`;
export const questionSubject = (name: string) => `ask.${name}`;
