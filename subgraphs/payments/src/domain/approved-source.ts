const prefix = 'refund.approved:';

/** The business reason of a refund that ticketing asked for by this id. */
export const approvedSource = (refundId: string): string => `${prefix}${refundId}`;

/** The id by which ticketing asked for a refund of this reason; null where nobody there did. */
export const approvedRefundOf = (source: string): string | null =>
  source.startsWith(prefix) ? source.slice(prefix.length) : null;
