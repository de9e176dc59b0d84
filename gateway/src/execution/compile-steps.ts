import { compileFetch } from './compile-fetch.ts';
import { ownValue } from './own.ts';
import { Unsupported, type PlanNode } from './plan.ts';
import type { Run, Step } from './run.ts';
import type { IsOfType } from './type-knowledge.ts';

export type Place = {
  /** From the root of the answer. */
  readonly path: readonly (string | number)[];
  readonly isOfType: IsOfType;
  /** What a variable of a condition is when the request does not say. */
  readonly defaultOf: (variable: string) => unknown;
};

/** A plan as a function: what it asks, in which order and what of it at once. */
export function compileStep(node: PlanNode, place: Place): Step {
  switch (node.kind) {
    case 'Sequence':
      return inTurn(node.nodes.map((each) => compileStep(each, place)));
    case 'Parallel':
      return atOnce(node.nodes.map((each) => compileStep(each, place)));
    case 'Flatten':
      return compileStep(node.node, { ...place, path: [...place.path, ...node.path] });
    case 'Fetch':
      return compileFetch(node, place);
    case 'Condition': {
      const { condition, ifClause, elseClause } = node;
      const whenTrue = ifClause === undefined ? nothing : compileStep(ifClause, place);
      const whenFalse = elseClause === undefined ? nothing : compileStep(elseClause, place);
      const unsaid = place.defaultOf(condition);
      return (run) =>
        (ownValue(run.variables, condition) ?? unsaid) ? whenTrue(run) : whenFalse(run);
    }
    default:
      throw new Unsupported(`The plan has a ${node.kind}.`);
  }
}

const nothing: Step = () => undefined;

function inTurn(steps: readonly Step[]): Step {
  return async (run: Run) => {
    for (const step of steps) await step(run);
  };
}

function atOnce(steps: readonly Step[]): Step {
  return async (run: Run) => {
    const waiting = steps.flatMap((step) => step(run) ?? []);
    await Promise.all(waiting);
  };
}
