export type GatewaySettings = {
  /** `http://host:port/graphql` by subgraph; none where the gateway has them in its own process. */
  readonly urls?: Readonly<Record<string, string>>;
  /** Whether ours has rules in front of its subgraphs' fields. */
  readonly guarded?: boolean;
  /** The folder of the manifests. */
  readonly manifests: string;
  /** A folder to write to. */
  readonly folder: string;
};
