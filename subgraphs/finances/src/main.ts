import { serve } from '@gatehouse/kit-subgraph/serve';
import { finances } from './subgraph.ts';

await serve(finances);
