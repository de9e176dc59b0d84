/** The day an instant is in, in UTC, as the books write it. */
export const dayOf = (instant: Date): string => instant.toISOString().slice(0, 10);
