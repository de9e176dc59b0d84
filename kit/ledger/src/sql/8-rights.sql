-- A subgraph's role reads the ledger and changes it by these functions alone.
do $$
declare
  v_table text;
  v_role text;
begin
  foreach v_table in array array['ledger_kinds', 'ledger_accounts', 'ledger_journals', 'ledger_entries', 'ledger_holds',
    'ledger_snapshots', 'ledger_blocks', 'ledger_periods']
  loop
    for v_role in
      select distinct grantee::regrole::text from pg_class, aclexplode(relacl)
      where oid = ('{schema}.' || v_table)::regclass and grantee <> relowner and grantee <> 0
    loop
      execute format('revoke insert, update, delete, truncate on {schema}.%I from %s', v_table, v_role);
    end loop;
  end loop;
end $$;
