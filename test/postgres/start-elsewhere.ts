import { startEmbedded } from '@gatehouse/kit-postgres/embedded';
import { connect } from './connect.ts';

// A Gatehouse that does nothing to end well: what becomes of the server is the server's business.
const server = await startEmbedded({ dataDir: process.argv[2] ?? '', port: 0, durable: true });
{
  await using admin = connect(server.url);
  await admin.sql`create table words as select 'from elsewhere'::text as word`;
}
process.send?.('ready');
// The database alone keeps no process alive.
setInterval(() => {}, 60_000);
