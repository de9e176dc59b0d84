import { subgraphDefinitions } from '@gatehouse/gateway/one-process';
import { prepareJobs } from '@gatehouse/kit-events/prepare-jobs';
import { prepareDatabase } from '@gatehouse/kit-postgres/prepare-database';
import postgres from 'postgres';

/** The database every test clones: migrated once, with no row of a test in it. */
export const templateName = 'gatehouse_template';

/** Roles are the cluster's, so all databases of a run share one secret. */
export const testSecret = 'a secret of the tests, long enough to be one';

/** Makes the template on the run's cluster. */
export async function prepareTemplate(adminUrl: string): Promise<void> {
  const admin = postgres(adminUrl, { max: 1, onnotice: () => {} });
  await admin.unsafe(`create database ${templateName}`);
  await admin.end();
  const url = new URL(adminUrl);
  url.pathname = `/${templateName}`;
  const schemas = subgraphDefinitions.map(({ name, migrations }) => ({ name, migrations }));
  const urls = await prepareDatabase(url.href, { schemas, secret: testSecret });
  for (const [name, roleUrl] of Object.entries(urls)) await prepareJobs(roleUrl, name);
}
