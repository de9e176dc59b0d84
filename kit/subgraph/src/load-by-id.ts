import DataLoader from 'dataloader';

/** What a resolver needs of a loader. Named here, so that who uses one need not know the package behind it. */
export type Loader<Answer> = {
  load(key: string): Promise<Answer>;
  clearAll(): unknown;
};

/** One query for all ids asked for in a tick; `undefined` where there is no row. Lives as long as one request. */
export function loadById<Row extends { readonly id: string }>(
  find: (ids: readonly string[]) => Promise<readonly Row[]>,
): Loader<Row | undefined> {
  return loadBy(find, ({ id }) => id);
}

/** As `loadById`, keyed by anything that is unique in a row. */
export function loadBy<Row>(
  find: (keys: readonly string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
): Loader<Row | undefined> {
  return new DataLoader(async (keys) => {
    const rows = new Map((await find(keys)).map((row) => [keyOf(row), row]));
    return keys.map((key) => rows.get(key));
  });
}

/** Lists of children: all rows of each key, in the order `find` gave them. */
export function loadManyBy<Row>(
  find: (keys: readonly string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
): Loader<Row[]> {
  return new DataLoader(async (keys) => {
    const rows = Map.groupBy(await find(keys), keyOf);
    return keys.map((key) => rows.get(key) ?? []);
  });
}
