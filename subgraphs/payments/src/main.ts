import { serve } from '@gatehouse/kit-subgraph/serve';
import { payments } from './subgraph.ts';

await serve(payments);
