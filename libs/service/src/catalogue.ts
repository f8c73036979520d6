import { fieldsOf, upkeepOf, type Class, type Operation } from '@pearls/contracts';
import { contractedFacts, contractedGroups, contractedQuestions, contractedServices } from './contracted.js';
import type { ServiceDefinition } from './definition.js';
import { pathPattern } from './path-pattern.js';

const title = (name: string) => name[0]!.toUpperCase() + name.slice(1).replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll('-', ' ');
const table = (head: string[], rows: string[][]) => [`| ${head.join(' | ')} |`, `| ${head.map(() => '---').join(' | ')} |`, ...rows.map((row) => `| ${row.join(' | ')} |`)];
const shape = (contract: Class) => fieldsOf(contract).map(({ name, optional }) => `\`${name}${optional ? '?' : ''}\``).join(' ') || '–';
const who = ({ access, scope }: Operation) => [access === 'anyone' ? 'anyone' : 'signed in', ...(scope ? [`scope \`${scope}\``] : [])].join(', ');
const repliesWith = ({ reply }: Operation) => (typeof reply === 'function' ? `\`${reply.name}\`` : reply === 'nothing' ? '–' : (reply as { bytes: string }).bytes);
const takes = ({ upload, body, query }: Operation) => (upload ? 'a file' : body || query ? `\`${((body ?? query) as Class).name}\`` : '–');
const operationsTable = (operations: Operation[]) => table(['operation', 'name', 'for', 'takes', 'gives', 'who'], operations.map((one) => [`\`${one.method} ${pathPattern(one)}\``, `\`${one.name}\``, one.summary, takes(one), repliesWith(one), who(one)]));

/** `docs/catalogue.md`: what can be asked of every service and what it tells, from the contracts alone. */
export function catalogue(): string {
  const facts = contractedFacts();
  const questions = contractedQuestions();
  const groups = contractedGroups();
  const lines = contractedServices().flatMap((service) => {
    const mine = groups.filter((group) => group.service === service);
    const told = facts.filter(({ type }) => type.startsWith(`${service}.`));
    const answered = questions.filter(({ name }) => name.startsWith(`${service}.`));
    return [
      `## ${title(service)}`,
      '',
      ...mine.flatMap((group) => [`### Operations${mine.length > 1 ? `: ${title(group.name).toLowerCase()}` : ''}`, '', ...operationsTable(group.operations), '']),
      ...(told.length ? ['### Facts', '', ...table(['fact', 'carries'], told.map(({ type, data }) => [`\`${type}\``, shape(data)])), ''] : []),
      ...(answered.length ? ['### Questions it answers', '', ...table(['question', 'asked with', 'answered with'], answered.map(({ name, ask, reply }) => [`\`${name}\``, shape(ask), shape(reply)])), ''] : []),
    ];
  });
  return [
    '# Catalogue',
    '',
    'Written by `npm run docs` from `libs/contracts`; a test fails when it is not what the contracts say.',
    '',
    ...lines,
    '## Upkeep',
    '',
    'Every service lets the back office read its event log and settle what it could not take; `identity` stands for any service here.',
    '',
    ...operationsTable(Object.values(upkeepOf('identity'))),
    '',
  ].join('\n');
}

/** `docs/lifecycles.md`: the states of every noun and the moves between them, from the services themselves. */
export function lifecyclesOf(definitions: Pick<ServiceDefinition, 'name' | 'lifecycles'>[]): string {
  const lines = [...definitions]
    .sort((a, b) => a.name.localeCompare(b.name))
    .filter((one) => one.lifecycles?.length)
    .flatMap(({ name, lifecycles = [] }) => [`## ${title(name)}`, '', ...lifecycles.flatMap((one) => [`### ${title(one.noun)}`, '', '```mermaid', one.mermaid(), '```', ''])]);
  return ['# Lifecycles', '', 'Written by `npm run docs` from the services; a test fails when it is not what they do. A move that is not drawn is refused with 409.', '', ...lines].join('\n');
}
