import { reader, type Source } from './own.ts';
import type { QueryPlanSelection } from './plan.ts';
import { compileRepresentation } from './representations.ts';
import type { compileRewrites } from './rewrites.ts';
import type { IsOfType } from './type-knowledge.ts';

export type EntitySlots = {
  readonly representations: readonly Source[];
  /** Of each representation, the type of the object that it stands for. */
  readonly typenames: readonly unknown[];
  /** By target, which of the representations is its own; -1 for none. */
  readonly slots: readonly number[];
};

type Asked = {
  readonly requires: readonly QueryPlanSelection[];
  readonly rewrite: ReturnType<typeof compileRewrites>;
  readonly isOfType: IsOfType;
};

/** What a subgraph is asked about entities. Equal ones are asked for once. */
export function compileEntitySlots({ requires, rewrite, isOfType }: Asked) {
  const build = compileRepresentation(requires, isOfType);
  const represent = (target: Source): Source | undefined => {
    const representation = build(target);
    if (!representation?.['__typename']) return undefined;
    rewrite?.(representation);
    return representation;
  };
  const sole = soleKey(requires);
  const readSole = sole === undefined ? () => undefined : reader(sole);
  return (targets: readonly Source[]): EntitySlots => {
    const representations: Source[] = [];
    const typenames: unknown[] = [];
    const add = (target: Source, representation: Source) => {
      typenames.push(target['__typename']);
      return representations.push(representation) - 1;
    };
    const slotOf = once(readSole, represent, add);
    return { representations, typenames, slots: targets.map(slotOf) };
  };
}

type Add = (target: Source, representation: Source) => number;

/** The slot of a target, which is a new one where none before was equal. */
function once(
  readSole: (target: Source) => unknown,
  represent: (target: Source) => Source | undefined,
  add: Add,
): (target: Source) => number {
  // By type as well: a representation may name an interface for objects of several types.
  const bySole = new Map<unknown, Map<string, number>>();
  const byAll = new Map<string, number>();
  return (target) => {
    const typename = target['__typename'];
    const sole = readSole(target);
    if (typeof sole !== 'string') {
      const representation = represent(target);
      if (representation === undefined) return -1;
      const key = `${String(typename)} ${JSON.stringify(representation)}`;
      const known = byAll.get(key);
      if (known !== undefined) return known;
      const slot = add(target, representation);
      byAll.set(key, slot);
      return slot;
    }
    let ofType = bySole.get(typename);
    if (ofType === undefined) bySole.set(typename, (ofType = new Map()));
    const known = ofType.get(sole);
    if (known !== undefined) return known;
    const representation = represent(target);
    if (representation === undefined) return -1;
    const slot = add(target, representation);
    ofType.set(sole, slot);
    return slot;
  };
}

/** The one field that tells entities of a type apart, as an id mostly does: then nothing else is compared. */
function soleKey([only, ...others]: readonly QueryPlanSelection[]): string | undefined {
  if (only?.kind !== 'InlineFragment' || others.length > 0) return undefined;
  const keys = only.selections.filter(
    (each) => each.kind === 'InlineFragment' || each.name !== '__typename' || each.alias,
  );
  const [key] = keys;
  if (keys.length !== 1 || key?.kind !== 'Field' || key.selections !== undefined) return undefined;
  return key.alias ?? key.name;
}
