-- Whatever takes what is available in a wallet from at or above its holder's threshold to below it asks for a reload, once while
-- one is under way and once per version of the account. Here and not in code, so that it holds for every path to the books:
-- payments, holds, transfers, corrections. The account's row is locked by whoever changes it, so crossings come one by one.
CREATE FUNCTION payments.ask_for_reload() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  v_attempt uuid;
BEGIN
  INSERT INTO payments.reload_attempts (account_id, account_version, amount_minor)
  SELECT reload.account_id, new.version, reload.amount_minor
  FROM payments.auto_reloads AS reload
  WHERE reload.account_id = new.id AND reload.is_enabled AND NOT reload.is_paused
    AND old.balance_minor - old.held_minor >= reload.threshold_minor
    AND new.balance_minor - new.held_minor < reload.threshold_minor
  ON CONFLICT DO NOTHING
  RETURNING id INTO v_attempt;
  IF v_attempt IS NOT NULL THEN
    -- Late-bound: the queue makes its tables after the first migrations have run.
    PERFORM payments_jobs.add_job('chargeReload', payload := json_build_object('attemptId', v_attempt),
      job_key := 'reload:' || v_attempt);
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER ledger_accounts_ask_for_reload AFTER UPDATE OF balance_minor, held_minor ON payments.ledger_accounts
  FOR EACH ROW WHEN (new.kind = 'wallet' AND new.balance_minor - new.held_minor < old.balance_minor - old.held_minor)
  EXECUTE FUNCTION payments.ask_for_reload();
