import { createTransport } from 'nodemailer';
import type { MessageSender, Sending } from './message-sender.ts';

type Options = { readonly url: string; readonly from: string };

const connectMs = 10_000;
const answerMs = 20_000;

/** E-mail through a mail server. A few connections stay open, so that a code need not wait for a handshake. */
export function smtpSender({ url, from }: Options): MessageSender {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 3,
    // What a lost connection carried is the job's to repeat: it knows for how long.
    maxRequeues: 0,
    connectionTimeout: connectMs,
    greetingTimeout: connectMs,
    socketTimeout: answerMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const host = from.slice(from.lastIndexOf('@') + 1).replace('>', '');
  return {
    send: async ({ id, target, content: { subject, text } }) => {
      try {
        await transport.sendMail({
          from,
          // As an object: a target is one address, whatever characters are in it.
          to: { name: '', address: target },
          subject,
          text,
          messageId: `<${id}@${host}>`,
          headers: { 'Auto-Submitted': 'auto-generated' },
        });
        return { outcome: 'sent' };
      } catch (error) {
        return judge(error as SmtpError);
      }
    },
    stop: () => transport.close(),
  };
}

type SmtpError = {
  readonly code?: string;
  readonly responseCode?: number;
  readonly command?: string;
};

/** A 5xx to the recipient or the text is for good; to anything before, such as our own sign-in there, it is ours to mend. */
function judge({ code = 'error', responseCode = 0, command = 'connection' }: SmtpError): Sending {
  const reason = `${code} ${responseCode} to ${command}`;
  const isForGood = responseCode >= 500 && (command === 'RCPT TO' || command === 'DATA');
  if (isForGood) return { outcome: 'refused', reason };
  throw new Error(`The mail server did not take a message: ${reason}.`);
}
