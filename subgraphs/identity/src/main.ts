import { serve } from '@gatehouse/kit-subgraph/serve';
import { identity } from './subgraph.ts';

await serve(identity);
