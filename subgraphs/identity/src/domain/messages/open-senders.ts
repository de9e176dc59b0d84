import type { Logger } from '@gatehouse/kit-subgraph/log';
import type { Environment } from '../../environment.ts';
import { inboxSender } from './inbox-sender.ts';
import type { MessageSender } from './message-sender.ts';
import { smsSender } from './sms-sender.ts';
import { smtpSender } from './smtp-sender.ts';
import { unconfiguredSender } from './unconfigured-sender.ts';

type Options = Pick<Environment, 'mail' | 'sms'> & {
  readonly production: boolean;
  readonly log: Logger;
};

/** A sender per channel: the configured provider, else the inbox in development and nobody, with a warning, in production. */
export function openSenders({ mail, sms, production, log }: Options): MessageSender {
  const otherwise = production ? unconfiguredSender : inboxSender(log);
  const email = mail === undefined ? otherwise : smtpSender(mail);
  const text = sms === undefined ? otherwise : smsSender(sms);
  if (production && mail === undefined)
    log.warn({}, 'SMTP_URL is not set: e-mails wait until it is.');
  if (production && sms === undefined)
    log.warn({}, 'SMS_URL is not set: text messages wait until it is.');
  return {
    send: (message) => (message.channel === 'email' ? email : text).send(message),
    stop: () => {
      email.stop?.();
      text.stop?.();
    },
  };
}
