import type { Recipient } from './queue-message.ts';
import type { MessageContent } from './message-content.ts';

export type Message = Recipient & {
  /** The same at every attempt: whoever has taken a message under it knows a repetition by it. */
  readonly id: string;
  readonly content: MessageContent;
};

export type Sending =
  | { readonly outcome: 'sent' }
  /** For good, and for a reason that lies in this message: asking again would be refused again. */
  | { readonly outcome: 'refused'; readonly reason: string };

/**
 * The port to whoever brings messages to people. It throws when it could not tell or may succeed another time, and is then asked
 * again later. What it throws is logged and kept with the job: neither text nor target, nor what the provider said about them.
 */
export type MessageSender = {
  readonly send: (message: Message) => Promise<Sending>;
  /** Ends its connections. */
  readonly stop?: () => void;
};
