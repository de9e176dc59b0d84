import type { EventEnvelope } from '@gatehouse/kit-events/envelope';
import { createLog } from '@gatehouse/kit-subgraph/log';
import { openSubgraph, type OpenSubgraph } from '@gatehouse/kit-subgraph/open-subgraph';
import type { Portal, Viewer } from '@gatehouse/kit-subgraph/viewer';
import { payments } from '@gatehouse/payments/subgraph';
import { aViewer } from '../kit/viewer.ts';

/** Somebody, as a token that only these tests' subgraph reads: signing and checking real ones is identity's part. */
export const tokenOf = (portal: Portal, profileId: string, role: string = portal): string =>
  `${portal} ${profileId} ${role}`;

const viewerOf = (token: string): Viewer => {
  const [portal, profileId = '', role = ''] = token.split(' ');
  const ids = { accountId: profileId, profileId, sessionId: profileId };
  return aViewer({ ...ids, portal: portal as Portal, role });
};

// No identity is there to be heard.
const { revocations: _revocations, ...deaf } = payments;

type Options = {
  readonly databaseUrl: string;
  readonly deliver?: (event: EventEnvelope) => Promise<void>;
  readonly worker: boolean;
  /** What the process is started with; without anything, the sandbox's webhooks do not come. */
  readonly environment?: NodeJS.ProcessEnv;
};

/** So that what a test sees is what it asked for; those about webhooks have them come. */
const quiet = { SANDBOX_BEHAVIOUR: 'drop=1' };

/** The payments subgraph by itself, on a database of its own: its events go to `deliver`. */
export const openPaymentsAlone = (options: Options): Promise<OpenSubgraph> =>
  openSubgraph(deaf, {
    databaseUrl: options.databaseUrl,
    secret: 'a secret of the tests, long enough to be one',
    publicUrl: 'http://localhost:4000',
    production: false,
    log: createLog({ level: process.env['TEST_LOG'] ?? 'silent', name: 'test' }),
    verifyToken: async (token) => (token === undefined ? undefined : viewerOf(token)),
    deliver: async (_to, event) => options.deliver?.(event),
    worker: options.worker,
    inherited: options.environment ?? quiet,
    poolMax: 24,
  });
