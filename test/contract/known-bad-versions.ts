/** What must never be installed, directly or by another package, and why. Grows by reading advisories; asks nobody. */
export const knownBadVersions: readonly (readonly [name: string, range: string, why: string])[] = [
  ['graphql', '<16.15.0', 'no bound on the work of comparing overlapping fields'],
  ['graphql', '>=17.0.0-0', 'the gateway and graphql-shield are made for 16'],
  ['@apollo/server', '<5.5.0', 'GET of a foreign page by its content type (GHSA-9q82-xgwf-vj6h)'],
  ['@apollo/gateway', '<2.13.2', 'pollutes prototypes by aliases and variables (CVE-2026-32621)'],
  ['@apollo/query-planner', '<2.13.2', 'the same (CVE-2026-32621)'],
  ['@apollo/federation-internals', '<2.13.2', 'the same (CVE-2026-32621)'],
  ['@apollo/composition', '<2.13.2', 'what it composes is for a gateway of its own version'],
  ['drizzle-orm', '<0.45.2', 'identifiers that are not escaped (CVE-2026-39356)'],
  [
    '@escape.tech/graphql-armor-max-depth',
    '<2.4.2',
    'misses a fragment met at a shallow place first',
  ],
  ['graphiql', '<5.0.0', 'not maintained, and not what the local explorer is built of'],
  ['graphql-playground-html', '*', 'not maintained; has run what its address holds'],
  ['graphql-playground-react', '*', 'not maintained'],
  ['graphql-upload', '*', 'files inside the graph: bodies that no limit of ours counts'],
];
