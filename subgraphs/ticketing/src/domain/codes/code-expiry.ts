/** A code outlives the ticket's validity by this, for gates that are late. */
const graceMs = 12 * 60 * 60_000;

/** When the code of a ticket expires that is good until then. */
export const codeExpiry = (validUntil: Date): Date => new Date(validUntil.getTime() + graceMs);
