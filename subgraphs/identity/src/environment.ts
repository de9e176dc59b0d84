import { z } from 'zod';

/** An address, or a name and an address: `Gatehouse <no-reply@gatehouse.example>`. */
const sender = z.string().regex(/^[^<>\r\n]*<[^<>@\s]+@[^<>@\s]+>$|^[^<>@\s]+@[^<>@\s]+$/, {
  error: 'Write no-reply@example.com or Name <no-reply@example.com>.',
});

const variables = z.object({
  /** The mail server, `smtps://user:password@host:465`. Needs MAIL_FROM. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** Whom e-mails come from. */
  MAIL_FROM: sender.optional(),
  /** Where text messages are posted; the protocol is in identity's README. Needs SMS_TOKEN and SMS_FROM. */
  SMS_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Shown to the provider as bearer token. */
  SMS_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]+$/)
    .optional(),
  /** The number or name that text messages come from. */
  SMS_FROM: z.string().min(1).optional(),
  /** Invited as SuperAdmin where there never was an administrator; of no effect ever after. */
  FIRST_ADMIN_EMAIL: z.email().optional(),
  /** Messages that the whole deployment sends in an hour, whoever asks for them: the ceiling of the bill. */
  MESSAGES_PER_HOUR: z.coerce.number().int().min(1).default(10_000),
});

export type Environment = ReturnType<typeof readEnvironment>;

/** Identity's own environment, checked once; a wrong one ends the start with a sentence. */
export function readEnvironment(from: NodeJS.ProcessEnv = process.env) {
  const parsed = variables.safeParse(from);
  if (!parsed.success) throw new Error(`Environment: ${z.prettifyError(parsed.error)}`);
  const { SMTP_URL, MAIL_FROM, SMS_URL, SMS_TOKEN, SMS_FROM, MESSAGES_PER_HOUR } = parsed.data;
  const { FIRST_ADMIN_EMAIL: firstAdmin } = parsed.data;
  return {
    mail: SMTP_URL === undefined ? undefined : { url: SMTP_URL, from: needed({ MAIL_FROM }) },
    sms:
      SMS_URL === undefined
        ? undefined
        : { url: SMS_URL, token: needed({ SMS_TOKEN }), from: needed({ SMS_FROM }) },
    messagesPerHour: MESSAGES_PER_HOUR,
    firstAdmin,
  };
}

/** Half a provider is a mistake that must not wait for the first message to show. */
function needed(variable: Readonly<Record<string, string | undefined>>): string {
  const [[name, value] = []] = Object.entries(variable);
  if (value === undefined)
    throw new Error(`Environment: ${name} is required with the address of its provider.`);
  return value;
}
