import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { events } from '@gatehouse/schema/events';
import { subgraphNames, typeDefsOf } from '@gatehouse/schema/type-defs';
import {
  Kind,
  visit,
  type ASTNode,
  type DirectiveNode,
  type FieldDefinitionNode,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  type TypeNode,
} from 'graphql';
import { describe, expect, test } from 'vitest';

const described = new Set<string>([
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.UNION_TYPE_DEFINITION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.ENUM_VALUE_DEFINITION,
  Kind.INPUT_OBJECT_TYPE_DEFINITION,
  Kind.INPUT_VALUE_DEFINITION,
  Kind.FIELD_DEFINITION,
  Kind.SCALAR_TYPE_DEFINITION,
]);

type Named = ASTNode & { name: { value: string }; description?: unknown };

const root = join(import.meta.dirname, '../..');

describe.each(subgraphNames)('the SDL of %s', (name) => {
  const sdl = typeDefsOf(name);
  const types = sdl.definitions.filter(
    (node) => node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION,
  );
  const rootFields = (typeName: string) =>
    types.filter((type) => type.name.value === typeName).flatMap(({ fields = [] }) => fields);

  test('CORE-09: describes every type, field, argument and value', () => {
    const silent: string[] = [];
    visit(sdl, {
      enter(node, ...[, , , ancestors]) {
        if (!described.has(node.kind) || (node as Named).description !== undefined) return;
        if (['Query', 'Mutation'].includes((node as Named).name.value)) return;
        silent.push(pathOf([...ancestors, node]));
      },
    });
    expect(silent).toEqual([]);
  });

  test('has no float but coordinates: money is Money', () => {
    const floats: string[] = [];
    visit(sdl, {
      FieldDefinition: ({ name: field, type }) => {
        if (namedTypeOf(type) === 'Float') floats.push(field.value);
      },
      InputValueDefinition: ({ name: field, type }) => {
        if (namedTypeOf(type) === 'Float') floats.push(field.value);
      },
    });
    expect(floats.filter((field) => !['latitude', 'longitude'].includes(field))).toEqual([]);
  });

  test('CORE-04: pages every connection by a bounded first and an after', () => {
    const unpaged = types
      .flatMap(({ fields = [] }) => fields)
      .filter(({ type }) => namedTypeOf(type).endsWith('Connection'))
      .filter((field) => !['first', 'after'].every((wanted) => hasArgument(field, wanted)));
    expect(unpaged.map((field) => field.name.value)).toEqual([]);
  });

  test('gives mutations one input, verb first', () => {
    const odd = rootFields('Mutation').filter(({ arguments: given = [], name: field }) => {
      const shaped = given.length === 0 || (given.length === 1 && given[0]?.name.value === 'input');
      return !shaped || !/^[a-z]+[A-Z]?/.test(field.value);
    });
    expect(odd.map((field) => field.name.value)).toEqual([]);
  });

  test('has no argument inside @requires or @provides', () => {
    const selections = types
      .flatMap(({ fields = [] }) => fields)
      .flatMap(({ directives = [] }) => directives)
      .filter((directive) => ['requires', 'provides'].includes(directive.name.value))
      .map((directive) => stringArgument(directive, 'fields'));
    expect(selections.filter((selection) => selection.includes('('))).toEqual([]);
  });

  test('has a reference resolver for every entity that it resolves', () => {
    const missing = types.filter(isResolvableEntity).filter((type) => {
      const file = join(root, `subgraphs/${name}/src/graphql/resolvers/${type.name.value}.ts`);
      return !readFileSync(file, 'utf8').includes('__resolveReference');
    });
    expect(missing.map((type) => type.name.value)).toEqual([]);
  });
});

test('every event goes from subgraphs that exist to others that exist', () => {
  const names: readonly string[] = subgraphNames;
  const strange = Object.entries(events).filter(
    ([, { from, to }]) => ![from, to].flat().every((one) => names.includes(one)),
  );
  expect(strange).toEqual([]);
});

test('kit stays small: growth is a decision written down here', () => {
  const files = globSync('kit/*/src/**/*.ts', { cwd: root }).filter(
    (file) => !file.endsWith('.test.ts'),
  );
  const lines = files.flatMap((file) => readFileSync(join(root, file), 'utf8').split('\n'));
  // 3200, and 100 since every process, gateway and subgraph, ends itself by the one sequence that stood at the gateway.
  // 550 more for kit/files: uploads, images drawn anew and downloads, on a disk or in a bucket, for three subgraphs.
  // 600 more since tokens are revoked within seconds: six subgraphs need the same tables, handlers, list in memory, gate for
  // stages and urgent deliveries, and a copy of it that is forgotten would be a hole.
  // 120 more for the audit log: every subgraph numbers and tells what goes on record, and none may put a secret there.
  // 120 more for figures of a range of days, kept for some seconds: four subgraphs add theirs to one dashboard, under one id.
  // 1380 more for kit/documents: two subgraphs issue documents whose numbers, immutability and bytes must not differ between them.
  // 750 more for kit/ledger: two schemas keep books, and a second set of rules about money would be one that differs.
  // 40 more since every sealed block of a ledger is read again each night, a few at a time: a seal that nobody looks at is none.
  // 20 more for transactions that break a circle of waiting: whoever moves money tries again.
  // 120 more for executable.ts: what a subgraph is asked again is compiled, in whatever process and behind whichever gateway.
  // 150 more for figures, health and two keys of a hop in every subgraph process: operators see them as they see the gateway.
  // 190 more for faults and load: a database that is away, stuck or full is told as that, an embedded one is started again, and lines of a turn are written at once.
  // 30 more for quick-start.ts: every process reads its code in half the time.
  const linesMax = 7380;
  expect(lines.length).toBeLessThanOrEqual(linesMax);
});

function namedTypeOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedTypeOf(type.type);
}

const hasArgument = (field: FieldDefinitionNode, name: string) =>
  field.arguments?.some((argument) => argument.name.value === name) ?? false;

const isResolvableEntity = ({
  directives = [],
}: ObjectTypeDefinitionNode | ObjectTypeExtensionNode) =>
  directives.some(
    (directive) =>
      directive.name.value === 'key' &&
      !directive.arguments?.some(
        ({ name, value }) => name.value === 'resolvable' && 'value' in value && !value.value,
      ),
  );

function stringArgument(directive: DirectiveNode, name: string): string {
  const argument = directive.arguments?.find((one) => one.name.value === name);
  return argument?.value.kind === Kind.STRING ? argument.value.value : '';
}

const pathOf = (nodes: readonly unknown[]) =>
  nodes
    .filter((node): node is Named => typeof node === 'object' && node !== null && 'name' in node)
    .map((node) => node.name.value)
    .join('.');
