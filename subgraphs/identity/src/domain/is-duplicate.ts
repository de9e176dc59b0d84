/** Whether a statement failed because a key had the value already: for updates, which cannot say `on conflict`. */
export function isDuplicate(error: unknown, key: string): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && 'constraint_name' in cause && cause.constraint_name === key;
}
