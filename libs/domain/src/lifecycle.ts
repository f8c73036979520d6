import { Conflict } from './errors.js';

type Transitions<S extends string> = Record<S, Record<string, S>>;

/** The states of one noun and the named moves between them. */
export interface Lifecycle<State extends string = string, Action extends string = string> {
  noun: string;
  states: State[];
  /** The moves possible from a state. */
  actions(from: State): Action[];
  /** Where a move leads; throws 409 when the state does not allow it. */
  next(from: State, action: Action): State;
  /** The diagram for the documentation. */
  mermaid(): string;
}

/** Declares a lifecycle as data: `lifecycle('application', { draft: { submit: 'submitted' }, submitted: {} })`. */
export function lifecycle<const T extends Transitions<Extract<keyof T, string>>>(noun: string, transitions: T) {
  type State = Extract<keyof T, string>;
  type Action = { [S in State]: Extract<keyof T[S], string> }[State];
  const of = (state: State) => transitions[state] as Partial<Record<Action, State>>;
  const states = Object.keys(transitions) as State[];
  return {
    noun,
    states,
    actions: (from: State) => Object.keys(of(from)) as Action[],
    next(from: State, action: Action): State {
      const to = of(from)[action];
      if (!to) throw new Conflict('illegal-move', `The ${noun} is ${words(from)}; it cannot ${words(action)} now.`);
      return to;
    },
    mermaid: () =>
      ['stateDiagram-v2', `  [*] --> ${states[0]}`, ...states.flatMap((from) => Object.entries(of(from)).map(([action, to]) => `  ${from} --> ${String(to)}: ${words(action)}`))].join('\n'),
  } satisfies Lifecycle<State, Action>;
}

export type StateOf<L> = L extends { states: (infer S)[] } ? S : never;
export type ActionOf<L> = L extends { actions(from: never): (infer A)[] } ? A : never;

const words = (name: string) => name.replace(/[_-]/g, ' ').replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`);
