/** One SQL schema with a role of its own. */
export type SchemaSpec = {
  readonly name: string;
  /** The absolute path of a folder of drizzle migrations. */
  readonly migrations: string;
};
