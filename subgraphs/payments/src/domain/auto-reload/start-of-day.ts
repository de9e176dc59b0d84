/** The first moment of the day (UTC) that caps count by. */
export const startOfDay = (now: Date): Date =>
  new Date(`${now.toISOString().slice(0, 10)}T00:00:00Z`);
