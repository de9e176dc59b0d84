import type { TestProject } from 'vitest/node';
import { startCluster } from './kit/cluster.ts';
import { prepareTemplate } from './kit/template.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The superuser's URL of the run's cluster. */
    adminUrl: string;
  }
}

/** One server for the whole run, and one migrated database in it; every test clones that one or makes its own. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await startCluster();
  await prepareTemplate(cluster.adminUrl);
  project.provide('adminUrl', cluster.adminUrl);
  return cluster.stop;
}
