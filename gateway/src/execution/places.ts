import { reader, type Source } from './own.ts';

// A path of a plan: names of fields, and `@` for every element of a list.

type Path = readonly (string | number)[];
type Collect = (value: unknown, found: Source[]) => void;

/** Finds the objects at a path, in the order of the answer; those that are null are not there. */
export function compilePlaces(path: Path): (data: Source) => Source[] {
  const collect = path.reduceRight<Collect>(beneath, add);
  return (data) => {
    const found: Source[] = [];
    collect(data, found);
    return found;
  };
}

const add: Collect = (value, found) => {
  if (Array.isArray(value)) for (const each of value) add(each, found);
  else if (value !== null && value !== undefined) found.push(value as Source);
};

function beneath(collect: Collect, step: string | number): Collect {
  if (step === '@')
    return (value, found) => {
      if (Array.isArray(value)) for (const each of value) collect(each, found);
    };
  const read = reader(String(step));
  const inObject: Collect = (value, found) => {
    if (Array.isArray(value)) for (const each of value) inObject(each, found);
    else if (value !== null && value !== undefined) collect(read(value as Source), found);
  };
  return inObject;
}

type Located = (string | number)[];

/** Where those objects stand, in the same order, as paths of an answer: only errors need to know. */
export function locate(data: Source, path: Path): readonly Located[] {
  const found: Located[] = [];
  const walk = (value: unknown, at: number, here: Located): void => {
    if (value === null || value === undefined) return;
    if (Array.isArray(value)) {
      const next = path[at] === '@' ? at + 1 : at;
      for (const [index, each] of value.entries()) walk(each, next, [...here, index]);
      return;
    }
    const step = path[at];
    if (step === undefined) found.push(here);
    else if (step !== '@') walk(reader(String(step))(value as Source), at + 1, [...here, step]);
  };
  walk(data, 0, []);
  return found;
}
