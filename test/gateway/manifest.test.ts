import { readFileSync } from 'node:fs';
import path from 'node:path';
import { manifestsFolder } from '@gatehouse/schema/contract-files';
import { clients, extendManifest } from '@gatehouse/schema/manifest';
import { describe, expect, test } from 'vitest';

describe.each(clients())('the manifest of %s', (client) => {
  const committed = JSON.parse(readFileSync(path.join(manifestsFolder, `${client}.json`), 'utf8'));

  test('holds every document of its folder as it is now: otherwise run `pnpm manifest`', () => {
    expect(extendManifest(client)).toEqual(committed);
  });

  test('names no document twice but with another text', () => {
    const ids = committed.operations.map(({ id }: { id: string }) => id);

    expect(new Set(ids).size).toBe(ids.length);
  });
});
