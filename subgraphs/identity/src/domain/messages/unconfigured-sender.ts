import type { MessageSender } from './message-sender.ts';

/** Until a provider is configured, messages wait as failed jobs: visible, and sent once there is one. */
export const unconfiguredSender: MessageSender = {
  send: async () => {
    throw new Error('No provider is configured for messages of this channel.');
  },
};
