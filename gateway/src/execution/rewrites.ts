import type { QueryPlanRewrite } from './plan.ts';
import { reader, write, type Source } from './own.ts';
import type { IsOfType } from './type-knowledge.ts';

type Act = (value: unknown) => void;

const fragment = '... on ';

/** What a plan wants changed in data on the way to a subgraph or back: an alias undone, a type's name set. */
export function compileRewrites(
  rewrites: readonly QueryPlanRewrite[] | undefined,
  isOfType: IsOfType,
): Act | undefined {
  if (rewrites === undefined || rewrites.length === 0) return undefined;
  const acts = rewrites.map((rewrite) => compileRewrite(rewrite, isOfType));
  return (value) => {
    for (const act of acts) act(value);
  };
}

function compileRewrite(rewrite: QueryPlanRewrite, isOfType: IsOfType): Act {
  const last = rewrite.path.at(-1);
  if (last === undefined) return () => {};
  return rewrite.path
    .slice(0, -1)
    .reduceRight<Act>(
      (act, step) => beneath(step, act, isOfType),
      onObjects(change(rewrite, last)),
    );
}

function change(rewrite: QueryPlanRewrite, key: string): (on: Source) => void {
  if (rewrite.kind === 'ValueSetter') return (on) => write(on, key, rewrite.setValueTo);
  const read = reader(key);
  return (on) => {
    const value = read(on);
    if (!value) return;
    write(on, rewrite.renameKeyTo, value);
    write(on, key, undefined);
  };
}

function beneath(step: string, act: Act, isOfType: IsOfType): Act {
  if (!step.startsWith(fragment)) {
    const read = reader(step);
    return onObjects((value) => act(read(value)));
  }
  const condition = step.slice(fragment.length);
  return onObjects((value) => {
    const typename = value['__typename'];
    if (typeof typename !== 'string' || isOfType(typename, condition)) act(value);
  });
}

/** Lists on the way are walked through. */
function onObjects(act: (value: Source) => void): Act {
  const walk: Act = (value) => {
    if (Array.isArray(value)) for (const each of value) walk(each);
    else if (typeof value === 'object' && value !== null) act(value as Source);
  };
  return walk;
}
