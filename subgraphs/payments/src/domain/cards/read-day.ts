/** A day of the calendar as YYYY-MM-DD; undefined for what is none. */
export function readDay(text: string): string | undefined {
  const day = text.trim();
  if (!/^2\d{3}-\d\d-\d\d$/.test(day)) return undefined;
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day) ? day : undefined;
}
