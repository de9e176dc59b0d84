/** The constraint that a statement failed by; undefined for any other failure. For what only the database can decide without a race. */
export function brokenKey(error: unknown): string | undefined {
  const cause = error instanceof Error ? error.cause : undefined;
  if (!(cause instanceof Error) || !('constraint_name' in cause)) return undefined;
  return typeof cause.constraint_name === 'string' ? cause.constraint_name : undefined;
}
