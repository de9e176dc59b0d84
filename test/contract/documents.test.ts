import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestsFolder, supergraphFile } from '@gatehouse/schema/contract-files';
import { operationRules } from '@gatehouse/gateway/operation-rules';
import { buildSchema, parse, specifiedRules, validate } from 'graphql';
import { describe, expect, test } from 'vitest';

type Manifest = { readonly operations: readonly { id: string; name: string; body: string }[] };

// The supergraph's own machinery (join__…) makes no difference to whether a document is valid.
const supergraph = buildSchema(readFileSync(supergraphFile, 'utf8'), { assumeValidSDL: true });

const rules = [...specifiedRules, ...operationRules({ introspection: false })];

describe.each(readdirSync(manifestsFolder))('the manifest %s', (file) => {
  const { operations } = JSON.parse(readFileSync(join(manifestsFolder, file), 'utf8')) as Manifest;

  test.each(operations)(
    '$name is valid against the supergraph and within the limits, under its own id',
    ({ id, body }) => {
      expect(createHash('sha256').update(body).digest('hex')).toBe(id);
      expect(validate(supergraph, parse(body), rules)).toEqual([]);
    },
  );
});
