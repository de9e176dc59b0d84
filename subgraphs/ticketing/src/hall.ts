import type { Files } from '@gatehouse/kit-files/open-files';
import type { Resources } from '@gatehouse/kit-subgraph/subgraph';
import type { CodeKeys } from './domain/codes/code-keys.ts';
import type { Tables } from './domain/db.ts';
import type { Headcounts } from './domain/gate/headcounts.ts';
import type { TicketCode } from './domain/tickets/find-ticket-codes.ts';

/** What the subgraph has while it runs, the same for every request. */
export type Hall = Pick<Resources<Tables>, 'db' | 'sql' | 'log'> & {
  readonly keys: CodeKeys;
  readonly headcounts: Headcounts;
  readonly files: Files;
  /** Derives from the deployment's secret a key for one purpose. */
  readonly keyFor: (purpose: string) => Buffer;
  /** The signed link to the image of a ticket's code. */
  readonly qrCodeUrl: (code: Pick<TicketCode, 'id' | 'epoch'>, now: Date) => string;
};
