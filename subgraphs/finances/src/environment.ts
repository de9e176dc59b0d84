import { z } from 'zod';

const variables = z.object({
  /** Who issues payout invoices. */
  SELLER_NAME: z.string().min(1).default('Gatehouse'),
  /** Its address; lines are parted by `|`. */
  SELLER_ADDRESS: z.string().default(''),
  /** The number under which it pays taxes. */
  SELLER_TAX_ID: z.string().min(1).optional(),
});

/** Finances' own environment, checked once; a wrong one ends the start with a sentence. */
export function readEnvironment(from: NodeJS.ProcessEnv = process.env) {
  const parsed = variables.safeParse(from);
  if (!parsed.success) throw new Error(`Environment: ${z.prettifyError(parsed.error)}`);
  const { SELLER_NAME: name, SELLER_ADDRESS, SELLER_TAX_ID } = parsed.data;
  const addressLines = SELLER_ADDRESS.split('|').filter((line) => line.trim() !== '');
  return { seller: { name, addressLines, taxId: SELLER_TAX_ID ?? null } };
}
