import { runChild } from '../../servers/run-child.ts';
import { subgraphSchema } from '../graph.ts';
import { leanServer } from './lean-server.ts';
import { runText } from './run-text.ts';

/** One subgraph of the graph, the same for every gateway that calls over HTTP. */
await runChild(({ name }: { name: string }) => leanServer(runText(subgraphSchema(name))));
