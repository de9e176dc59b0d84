import type { Logger } from '@gatehouse/kit-subgraph/log';
import type { MessageSender } from './message-sender.ts';

/** Development: nothing leaves the machine, the inbox page shows it. Its text and target are in no log. */
export const inboxSender = (log: Logger): MessageSender => ({
  send: async ({ channel }) => {
    log.info({ channel }, 'A message is in the inbox, /identity/dev/inbox.');
    return { outcome: 'sent' };
  },
});
