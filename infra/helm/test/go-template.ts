type Value = unknown;
type Scope = Record<string, Value>;
type Node = string | { print: string } | { block: 'if' | 'range'; head: string; body: Node[]; otherwise: Node[] };

/** As much of Helm's template language as the chart uses: what is not known here fails, so that the chart stays simple. */
export function renderTemplate(source: string, root: Scope): string {
  return write(parse(source), { $: root, '.': root });
}

function parse(source: string): Node[] {
  const pieces = source.split(/(\s*\{\{-[\s\S]*?-?\}\}|\{\{[\s\S]*?\}\})/).map((piece) => (/^\s*\{\{/.test(piece) ? { inside: piece.replace(/^\s*\{\{-?/, '').replace(/-?\}\}$/, '').trim(), trimsAfter: piece.endsWith('-}}') } : piece));
  const root: Node[] = [];
  const open: { node: Extract<Node, { block: string }>; into: Node[] }[] = [];
  const into = () => open.at(-1)?.into ?? root;
  let trims = false;
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      if (piece) into().push(trims ? piece.trimStart() : piece);
      trims = false;
      continue;
    }
    trims = piece.trimsAfter;
    const [word = '', ...rest] = piece.inside.split(/\s+/);
    if (word === 'if' || word === 'range') {
      const node = { block: word, head: rest.join(' '), body: [], otherwise: [] } as Extract<Node, { block: string }>;
      into().push(node);
      open.push({ node, into: node.body });
    } else if (word === 'else') open.at(-1)!.into = open.at(-1)!.node.otherwise;
    else if (word === 'end') {
      if (!open.pop()) fail('an end without a beginning');
    }
    else into().push({ print: piece.inside });
  }
  return open.length ? fail(`${open[0]!.node.head} has no end`) : root;
}

function write(nodes: Node[], scope: Scope): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      if ('print' in node) return text(evaluate(node.print, scope));
      if (node.block === 'if') return write(isTrue(evaluate(node.head, scope)) ? node.body : node.otherwise, scope);
      const named = /^(?:\$(\w+)(?:,\s*\$(\w+))?\s*:=\s*)?(.+)$/.exec(node.head)!;
      const [, first, second] = named;
      return Object.entries(evaluate(named[3]!, scope) ?? {})
        .map(([key, value]) => write(node.body, { ...scope, '.': value, ...(first && { [`$${first}`]: second ? key : value }), ...(second && { [`$${second}`]: value }) }))
        .join('');
    })
    .join('');
}

/** `a | f x` is `f x a`. */
function evaluate(expression: string, scope: Scope): Value {
  const [first, ...pipes] = tokens(expression).reduce<string[][]>((steps, token) => (token === '|' ? [...steps, []] : [...steps.slice(0, -1), [...steps.at(-1)!, token]]), [[]]);
  return pipes.reduce((value, step) => apply(step, scope, [value]), apply(first!, scope, []));
}

const tokens = (expression: string) => {
  const found: string[] = [];
  let depth = 0;
  for (const token of expression.match(/"[^"]*"|[()|]|[^\s()|]+/g) ?? []) {
    if (depth || token === '(') {
      found.splice(depth ? -1 : found.length, depth ? 1 : 0, depth ? `${found.at(-1)} ${token}` : token);
      depth += token === '(' ? 1 : token === ')' ? -1 : 0;
    } else found.push(token);
  }
  return found;
};

function apply([head = '', ...rest]: string[], scope: Scope, piped: Value[]): Value {
  const call = FUNCTIONS[head];
  if (call) return call(...rest.map((one) => single(one, scope)), ...piped);
  if (head === '.Files.Get') return (scope['$'] as { Files: { Get(path: string): string } }).Files.Get(String(single(rest[0]!, scope)));
  return rest.length || piped.length ? fail(`${head} is not a function the chart may use`) : single(head, scope);
}

function single(token: string, scope: Scope): Value {
  if (token.startsWith('(')) return evaluate(token.slice(1, -1), scope);
  if (token.startsWith('"')) return JSON.parse(token) as string;
  if (/^\d+$/.test(token)) return Number(token);
  if (!/^[.$]/.test(token)) return fail(`${token} is not known`);
  const [start = '', ...path] = token.startsWith('.') ? ['.', ...token.slice(1).split('.')] : token.split('.');
  if (!(start in scope)) fail(`${token} is not known`);
  return path.filter(Boolean).reduce<Value>((value, key) => (value as Scope | undefined)?.[key], scope[start]);
}

const isTrue = (value: Value) => Boolean(value) && !(typeof value === 'object' && Object.keys(value as object).length === 0);
const text = (value: Value) => (value === undefined ? fail('a value that is not there') : String(value));

const FUNCTIONS: Record<string, (...args: Value[]) => Value> = {
  quote: (value) => JSON.stringify(text(value)),
  toJson: (value) => JSON.stringify(value),
  nindent: (by, value) => `\n${String(value).replace(/^/gm, ' '.repeat(Number(by)))}`,
  default: (otherwise, value) => (isTrue(value) ? value : otherwise),
  printf: (pattern, ...values) => values.reduce<string>((before, value) => before.replace('%s', String(value)), String(pattern)),
  eq: (a, b) => a === b,
  not: (value) => !isTrue(value),
  and: (...values) => values.every(isTrue),
  has: (value, list) => (list as Value[]).includes(value),
  append: (list, value) => [...(list as Value[]), value],
  keys: (map) => Object.keys(map as object),
  sortAlpha: (list) => [...(list as string[])].sort(),
};

function fail(why: string): never {
  throw new Error(`The template cannot be rendered: ${why}`);
}
