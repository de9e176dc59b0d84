import { runChild } from '../../servers/run-child.ts';
import { mergedSchema } from '../graph.ts';
import { leanServer } from './lean-server.ts';
import { runText } from './run-text.ts';

/** No gateway at all: one schema. */
await runChild(() => leanServer(runText(mergedSchema())));
