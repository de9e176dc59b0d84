// oxlint-disable no-restricted-globals -- Apollo reads these itself; nothing of ours is configured here.

// Imported before anything of Apollo's: it reports hourly unless told not to, and a key in the environment would switch
// usage reports on. No request may leave the machine.
process.env['APOLLO_TELEMETRY_DISABLED'] = '1';
for (const name of ['APOLLO_KEY', 'APOLLO_GRAPH_REF', 'APOLLO_SCHEMA_REPORTING'])
  delete process.env[name];

// Two switches that would turn limits of the query planner off.
delete process.env['APOLLO_DISABLE_SECURITY_RECURSIVE_SELECTIONS_CHECK'];
delete process.env['APOLLO_DISABLE_SECURITY_NON_LOCAL_SELECTIONS_CHECK'];
