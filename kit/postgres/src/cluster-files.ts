/** A cluster is its data directory and four things beside it. Beside, because PostgreSQL wants the directory for itself. */
export type ClusterFiles = {
  readonly dataDir: string;
  readonly unfinished: string;
  readonly password: string;
  readonly lock: string;
  readonly log: string;
};

export function clusterFiles(dataDir: string): ClusterFiles {
  return {
    dataDir,
    unfinished: `${dataDir}.unfinished`,
    password: `${dataDir}.password`,
    lock: `${dataDir}.lock`,
    log: `${dataDir}.log`,
  };
}
