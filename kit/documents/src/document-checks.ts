import { sql } from 'drizzle-orm';

/** What is true of the documents of a schema at any moment, as checks of its health: a name, and a query of what breaks it. */
export function documentChecks(schema: string) {
  const table = (name: string) => sql`${sql.identifier(schema)}.${sql.identifier(name)}`;
  return [
    {
      name: 'series of documents have no gap',
      offenders: sql`
        select series.name as id from ${table('series')} as series
        left join (
          select series, count(*) as n, max(number) as last from ${table('documents')} group by series
        ) as issued on issued.series = series.name
        where (series.next - 1, series.next - 1) <> (coalesce(issued.n, 0), coalesce(issued.last, 0))`,
    },
  ];
}
