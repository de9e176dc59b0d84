import type { Party } from '@gatehouse/kit-documents/snapshot';
import { z } from 'zod';

const currency = z.stringFormat('an ISO 4217 code', /^[A-Z]{3}$/);

const variables = z.object({
  /** What a card that is asked for costs, in minor units of the platform's currency; 5.00 when left out, and 0 for nothing. */
  CARD_FEE_MINOR: z
    .string()
    .regex(/^\d{1,9}$/)
    .optional(),
  /** The one currency of wallets, and of what the platform itself charges. Never changed once there are wallets. */
  PLATFORM_CURRENCY: currency.default('EUR'),
  /** Who issues invoices. */
  SELLER_NAME: z.string().min(1).default('Gatehouse'),
  /** Its address; lines are parted by `|`. */
  SELLER_ADDRESS: z.string().default(''),
  /** The number under which it pays taxes. */
  SELLER_TAX_ID: z.string().min(1).optional(),
});

/** The currency of the platform; a wrong environment ends the start with a sentence. */
export const readPlatformCurrency = (from?: NodeJS.ProcessEnv): string =>
  readEnvironment(from).PLATFORM_CURRENCY;

/** Who issues invoices. */
export function readSeller(from?: NodeJS.ProcessEnv): Party {
  const { SELLER_NAME: name, SELLER_ADDRESS, SELLER_TAX_ID } = readEnvironment(from);
  const addressLines = SELLER_ADDRESS.split('|').filter((line) => line.trim() !== '');
  return { name, addressLines, taxId: SELLER_TAX_ID ?? null };
}

function readEnvironment(from: NodeJS.ProcessEnv = process.env) {
  const parsed = variables.safeParse(from);
  if (!parsed.success) throw new Error(`Environment: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

/** What a card costs, in minor units of the platform's currency; undefined where nobody has said so. */
export function readCardFee(from: NodeJS.ProcessEnv = process.env): bigint | undefined {
  const parsed = variables.safeParse(from);
  if (!parsed.success) throw new Error(`Environment: ${z.prettifyError(parsed.error)}`);
  const { CARD_FEE_MINOR: minor } = parsed.data;
  return minor === undefined ? undefined : BigInt(minor);
}
