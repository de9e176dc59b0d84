/**
 * A subgraph's role gives up on statements after a few seconds, which is right for requests and wrong for the queue's own
 * upkeep: a migration, or a wait for another process that is migrating.
 */
export function workerConnection(databaseUrl: string, name: string): string {
  const url = new URL(databaseUrl);
  url.searchParams.set('options', '-c statement_timeout=0');
  url.searchParams.set('application_name', `${name} jobs`);
  return url.href;
}
