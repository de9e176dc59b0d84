import type { Till } from '../../domain/till.ts';
import type { Behaviour } from './behaviour.ts';
import { sandboxProvider } from './sandbox-provider.ts';

/** Without webhooks: whoever pays with this in hand looks for himself. */
const quiet: Behaviour = { seed: '', lateMaxMs: 0, odds: { drop: 1 } };

/** A till outside the running subgraph, that knows the sandbox alone. */
export function sandboxTill(
  { db, log }: Pick<Till, 'db' | 'log'>,
  behaviour: Behaviour = quiet,
): Till {
  const provider = sandboxProvider({ db, behaviour, webhookSecrets: [] });
  return { db, log, provider, providerNamed: () => provider };
}
