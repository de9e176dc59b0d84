-- Equality beside ranges in one exclusion constraint.
CREATE EXTENSION IF NOT EXISTS btree_gist;
--> statement-breakpoint
ALTER TABLE finances.split_rules ADD CONSTRAINT split_rules_dates_excl
  EXCLUDE USING gist (scope WITH =, scope_id WITH =, daterange(from_on, until_on) WITH &&);
--> statement-breakpoint
ALTER TABLE finances.settlements ADD CONSTRAINT settlements_period_excl
  EXCLUDE USING gist (event_id WITH =, currency WITH =, tstzrange(from_at, until_at) WITH &&);
--> statement-breakpoint
-- Deferred: one statement marks and sums what is settled, and the settlement is written with that sum.
ALTER TABLE finances.p_payments ADD CONSTRAINT p_payments_settled_in_fk
  FOREIGN KEY (settled_in) REFERENCES finances.settlements (id) DEFERRABLE INITIALLY DEFERRED;
--> statement-breakpoint
CREATE FUNCTION finances.refuse_changed_row() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are not changed like that', TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation', CONSTRAINT = TG_TABLE_NAME || '_kept';
END $$;
--> statement-breakpoint
CREATE TRIGGER settlements_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON finances.settlements
  FOR EACH STATEMENT EXECUTE FUNCTION finances.refuse_changed_row();
--> statement-breakpoint
-- A rule that payments were split by stays; it can only end.
CREATE TRIGGER split_rules_kept BEFORE UPDATE ON finances.split_rules FOR EACH ROW
  WHEN ((OLD.scope, OLD.scope_id, OLD.organizer_weight, OLD.platform_weight, OLD.from_on)
    IS DISTINCT FROM (NEW.scope, NEW.scope_id, NEW.organizer_weight, NEW.platform_weight, NEW.from_on)
    OR NEW.until_on IS NULL OR OLD.until_on < NEW.until_on)
  EXECUTE FUNCTION finances.refuse_changed_row();
--> statement-breakpoint
-- What was split stays split, what was settled stays settled, and what went back does not come again.
CREATE TRIGGER p_payments_kept BEFORE UPDATE ON finances.p_payments FOR EACH ROW
  WHEN ((OLD.payment_id, OLD.order_id, OLD.event_id, OLD.organizer_id, OLD.currency, OLD.captured_at)
    IS DISTINCT FROM (NEW.payment_id, NEW.order_id, NEW.event_id, NEW.organizer_id, NEW.currency, NEW.captured_at)
    OR (OLD.captured_minor, OLD.organizer_minor, OLD.platform_minor, OLD.tax_minor)
    IS DISTINCT FROM (NEW.captured_minor, NEW.organizer_minor, NEW.platform_minor, NEW.tax_minor)
    OR OLD.settled_in IS NOT NULL AND OLD.settled_in IS DISTINCT FROM NEW.settled_in
    OR NEW.refunded_minor < OLD.refunded_minor)
  EXECUTE FUNCTION finances.refuse_changed_row();
