import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentSql } from '@gatehouse/kit-documents/document-functions';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

test('every schema with documents has their functions as kit/documents has them', () => {
  const tables = globSync('drizzle/*/documents.ts', { cwd: root });
  const migrations = globSync('drizzle/*/migrations/*_document-functions.sql', { cwd: root });
  const schemaOf = (file: string) => file.split('/')[1] ?? '';

  expect(migrations.map(schemaOf).toSorted()).toEqual(tables.map(schemaOf).toSorted());
  const stale = migrations.filter(
    (file) => readFileSync(join(root, file), 'utf8').trim() !== documentSql(schemaOf(file)).trim(),
  );
  expect(stale).toEqual([]);
});
