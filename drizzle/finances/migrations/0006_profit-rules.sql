-- An expense is a draft, then decided, then paid, by the table in subgraphs/finances/src/domain/expenses/expense-status.ts; a test
-- compares the two. What was decided on stays what it was, and is never deleted.
CREATE FUNCTION finances.keep_expense() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF OLD.status <> 'DRAFT' THEN
      RAISE EXCEPTION 'only a draft is deleted' USING ERRCODE = 'restrict_violation', CONSTRAINT = 'expenses_kept';
    END IF;
    RETURN OLD;
  END IF;
  IF OLD.status <> NEW.status AND (OLD.status, NEW.status) NOT IN
    (('DRAFT', 'APPROVED'), ('DRAFT', 'REJECTED'), ('APPROVED', 'PAID')) THEN
    RAISE EXCEPTION 'an expense cannot go from % to %', OLD.status, NEW.status
      USING ERRCODE = 'check_violation', CONSTRAINT = 'expenses_forward_only';
  END IF;
  IF NEW.created_by <> OLD.created_by OR OLD.status <> 'DRAFT' AND
    (OLD.category_id, OLD.description, OLD.vendor, OLD.amount_minor, OLD.currency, OLD.incurred_on, OLD.decided_by) IS DISTINCT FROM
    (NEW.category_id, NEW.description, NEW.vendor, NEW.amount_minor, NEW.currency, NEW.incurred_on, NEW.decided_by) THEN
    RAISE EXCEPTION 'what was decided on does not change'
      USING ERRCODE = 'restrict_violation', CONSTRAINT = 'expenses_settled_terms';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER expenses_kept BEFORE UPDATE OR DELETE ON finances.expenses
  FOR EACH ROW EXECUTE FUNCTION finances.keep_expense();
--> statement-breakpoint
CREATE TRIGGER deposits_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON finances.deposits
  FOR EACH STATEMENT EXECUTE FUNCTION finances.refuse_changed_row();
--> statement-breakpoint
CREATE TRIGGER deposit_forfeits_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON finances.deposit_forfeits
  FOR EACH STATEMENT EXECUTE FUNCTION finances.refuse_changed_row();
--> statement-breakpoint
CREATE TRIGGER period_results_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON finances.period_results
  FOR EACH STATEMENT EXECUTE FUNCTION finances.refuse_changed_row();
--> statement-breakpoint
CREATE TRIGGER profit_shares_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON finances.profit_shares
  FOR EACH STATEMENT EXECUTE FUNCTION finances.refuse_changed_row();
--> statement-breakpoint
CREATE TRIGGER profit_allocations_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON finances.profit_allocations
  FOR EACH STATEMENT EXECUTE FUNCTION finances.refuse_changed_row();
--> statement-breakpoint
ALTER TABLE finances.share_rules ADD CONSTRAINT share_rules_dates_excl
  EXCLUDE USING gist (party_kind WITH =, party_id WITH =, daterange(from_on, until_on) WITH &&);
--> statement-breakpoint
-- A rule stays; it can only end.
CREATE TRIGGER share_rules_kept BEFORE UPDATE ON finances.share_rules FOR EACH ROW
  WHEN ((OLD.party_kind, OLD.party_id, OLD.weight, OLD.from_on) IS DISTINCT FROM (NEW.party_kind, NEW.party_id, NEW.weight, NEW.from_on)
    OR NEW.until_on IS NULL OR OLD.until_on < NEW.until_on)
  EXECUTE FUNCTION finances.refuse_changed_row();
--> statement-breakpoint
-- The parts are the whole, to the last minor unit.
CREATE FUNCTION finances.check_profit_share() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT coalesce(sum(amount_minor), 0) FROM finances.profit_allocations WHERE profit_share_id = NEW.id) <> NEW.shared_minor THEN
    RAISE EXCEPTION 'the parts of profit share % do not sum to it', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'profit_shares_allocated';
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER profit_shares_allocated AFTER INSERT ON finances.profit_shares
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION finances.check_profit_share();
