import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { subgraphNames, typeDefsOf } from '@gatehouse/schema/type-defs';
import { concatAST, Kind } from 'graphql';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

const rowsOf = (file: string) => readFileSync(join(root, file), 'utf8').trim().split('\n').slice(1);

/** Rows of schema/coverage.csv: id, schema coordinates separated by spaces, test file, what is still missing. */
const coverage = rowsOf('schema/coverage.csv').map((line) => {
  const [id = '', coordinates = '', file = '', open = ''] = line.split(',');
  return { id, coordinates: coordinates.split(' ').filter(Boolean), file, open };
});

const requirementIds = new Set(
  globSync('test/requirements/*.csv', { cwd: root })
    .flatMap(rowsOf)
    .map((line) => line.split(',')[0]),
);

const known = coordinatesOf();

test('every row is a requirement, once', () => {
  const ids = coverage.map(({ id }) => id);
  expect(ids.filter((id) => !requirementIds.has(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(coverage)('$id', ({ id, coordinates, file }) => {
  test('is served by coordinates that exist', () => {
    expect(coordinates.filter((coordinate) => !known.has(coordinate))).toEqual([]);
  });

  test('is named by a test that runs', () => {
    const text = readFileSync(join(root, file), 'utf8');
    expect(
      new RegExp(`^ *(test|it|describe)\\b.*${id}\\b`, 'm').test(text.replaceAll(/\(\n\s*/g, '(')),
    ).toBe(true);
    expect(file.endsWith('.test.ts')).toBe(true);
  });
});

/** `Query.events`, `Event.venue`, `ScanVerdict.VALID` and `Event` for everything in the SDL. */
function coordinatesOf(): Set<string> {
  const sdl = concatAST(subgraphNames.map(typeDefsOf));
  const found = new Set<string>();
  for (const node of sdl.definitions) {
    if (!('name' in node) || node.name === undefined) continue;
    found.add(node.name.value);
    const members =
      'fields' in node ? node.fields : node.kind === Kind.ENUM_TYPE_DEFINITION ? node.values : [];
    for (const member of members ?? []) found.add(`${node.name.value}.${member.name.value}`);
  }
  return found;
}
