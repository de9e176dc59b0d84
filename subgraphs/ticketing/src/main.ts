import { serve } from '@gatehouse/kit-subgraph/serve';
import { ticketing } from './subgraph.ts';

await serve(ticketing);
