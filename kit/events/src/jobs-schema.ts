import { type SQL, sql } from 'drizzle-orm';

/** The SQL schema of one participant's jobs. It belongs to the participant's role: nobody else can read or add jobs. */
export function jobsSchemaName(name: string): string {
  return `${name}_jobs`;
}

export function jobsSchema(name: string): SQL {
  return sql`${sql.identifier(jobsSchemaName(name))}`;
}
