import type { PayloadOf } from '@gatehouse/kit-events/catalogue';
import type { Events } from '@gatehouse/schema/events';
import type { MessageContent } from './message-content.ts';
import {
  autoReloadPausedMessage,
  autoReloadSkippedMessage,
  cardCodeMessage,
  cardRequestDecidedMessage,
  eventCancelledMessage,
  giftCodeMessage,
  ticketGiftMessage,
  ticketOfferMessage,
} from './texts.ts';

type Content = PayloadOf<Events, 'message.requested'>['content'];

/** How long ticketing takes such a code. */
const giftCodeMinutes = 10;

/** How long payments takes such a code. */
const cardCodeMinutes = 10;

/** What another subgraph wants said. `site` is where links lead. */
export function requestedMessage(content: Content, site: string): MessageContent {
  switch (content.kind) {
    case 'ticketGift':
      // Behind the number sign: that part of a link stays with whoever opens it, and is in no server's log.
      return ticketGiftMessage(`${site}/claim-gift#secret=${content.secret}`, content);
    case 'giftCode':
      return giftCodeMessage(content.code, giftCodeMinutes);
    case 'ticketOffer':
      return ticketOfferMessage(content.fromName, content.eventName);
    case 'eventCancelled':
      return eventCancelledMessage(content.eventName, content.reason);
    case 'cardCode':
      return cardCodeMessage(content.code, { ...content, minutes: cardCodeMinutes });
    case 'autoReloadPaused':
      return autoReloadPausedMessage(content.reason);
    case 'autoReloadSkipped':
      return autoReloadSkippedMessage(content.reason);
    case 'cardRequestDecided':
      return cardRequestDecidedMessage(content.decision, content.reason);
  }
}
