import type { Recipient } from './queue-message.ts';
import { messageContent, type MessageContent } from './message-content.ts';
import { unseal } from '../seal.ts';

type Row = Recipient & { readonly content: Buffer };

/** Opens the text of a message. */
export const readMessage = (key: Buffer, { channel, target, content }: Row): MessageContent =>
  messageContent.parse(JSON.parse(unseal(key, content, `${channel}\n${target}`)));
