import { createHash } from 'node:crypto';
import { drawDocument } from '@gatehouse/kit-documents/draw-document';
import { arabic, crowded } from './snapshots.ts';
import { aSnapshot } from './a-draft.ts';

// What a process of its own makes of the same snapshots, in the order that it is told.
const known = { plain: aSnapshot(), arabic, crowded };
const hashes: Record<string, string> = {};
for (const name of process.argv.slice(2) as (keyof typeof known)[]) {
  const bytes = await drawDocument(known[name]);
  hashes[name] = createHash('sha256').update(bytes).digest('hex');
}
process.stdout.write(JSON.stringify(hashes));
