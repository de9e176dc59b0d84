import { readFileSync } from 'node:fs';
import { composeSupergraph } from '@gatehouse/schema/compose';
import { supergraphFile } from '@gatehouse/schema/contract-files';
import { expect, test } from 'vitest';

test('the files of the subgraphs compose to exactly the committed supergraph', () => {
  expect(composeSupergraph()).toBe(readFileSync(supergraphFile, 'utf8'));
});
