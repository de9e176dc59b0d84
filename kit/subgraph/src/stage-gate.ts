import { getOperationAST, Kind, type DocumentNode, type SelectionSetNode } from 'graphql';
import type { Stage } from './viewer.ts';

/** The root fields that each stage opens. */
export type Stages = Readonly<Record<Stage, readonly string[]>>;

type Asked = { readonly document: DocumentNode; readonly operationName: string | undefined };

/**
 * Whether an operation keeps to what a stage opens. Every root field counts, through fragments too and whether or not it
 * would be skipped: entities and introspection are fields like any other, and open only where they are listed.
 */
export function keepsToStage(open: readonly string[], { document, operationName }: Asked): boolean {
  const operation = getOperationAST(document, operationName);
  // Which one is meant is not said: execution refuses that by itself, before any field.
  if (!operation) return true;
  return rootFields(document, operation.selectionSet).every(
    (field) => field === '__typename' || open.includes(field),
  );
}

function rootFields(
  document: DocumentNode,
  { selections }: SelectionSetNode,
  seen: Set<string> = new Set(),
): readonly string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value];
    if (selection.kind === Kind.INLINE_FRAGMENT)
      return rootFields(document, selection.selectionSet, seen);
    const { value } = selection.name;
    // Once each: fragments that spread one another twice would double with every level.
    if (seen.has(value)) return [];
    seen.add(value);
    return document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === value
        ? rootFields(document, definition.selectionSet, seen)
        : [],
    );
  });
}
