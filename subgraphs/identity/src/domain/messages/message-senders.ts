import type { Logger } from '@gatehouse/kit-subgraph/log';
import type { MessageSender } from './send-message.ts';

/** Development: the text goes to the log and stays readable in the inbox page. Nothing leaves the machine. */
export const developmentSender = (log: Logger): MessageSender => ({
  keepsText: true,
  send: async ({ channel, target }, { text }) => {
    log.info({ channel, to: target }, `message: ${text}`);
  },
});

/** Until a provider is configured, messages wait as failed jobs: visible, and sent once there is one. */
export const unconfiguredSender: MessageSender = {
  keepsText: false,
  send: async () => {
    throw new Error('No message provider is configured.');
  },
};
