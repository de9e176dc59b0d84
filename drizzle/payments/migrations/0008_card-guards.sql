-- A card's status moves by the table in subgraphs/payments/src/domain/cards/card-status.ts only; a test compares the two. What is
-- final stays as it is, a card changes by one version at a time, and its name and number never do.
CREATE FUNCTION payments.refuse_card_move() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status IN ('REPLACED', 'EXPIRED', 'RETIRED') OR (
    OLD.status <> NEW.status AND (OLD.status::text, NEW.status::text) NOT IN (
      ('IN_STOCK', 'ALLOCATED'), ('IN_STOCK', 'ASSIGNED'), ('IN_STOCK', 'EXPIRED'), ('IN_STOCK', 'RETIRED'),
      ('ALLOCATED', 'ACTIVE'), ('ALLOCATED', 'EXPIRED'), ('ALLOCATED', 'RETIRED'),
      ('ASSIGNED', 'ACTIVE'), ('ASSIGNED', 'EXPIRED'), ('ASSIGNED', 'RETIRED'),
      ('ACTIVE', 'BLOCKED'), ('ACTIVE', 'LOST'), ('ACTIVE', 'REPLACED'), ('ACTIVE', 'EXPIRED'), ('ACTIVE', 'RETIRED'),
      ('BLOCKED', 'ACTIVE'), ('BLOCKED', 'LOST'), ('BLOCKED', 'REPLACED'), ('BLOCKED', 'EXPIRED'), ('BLOCKED', 'RETIRED'),
      ('LOST', 'REPLACED'), ('LOST', 'EXPIRED'), ('LOST', 'RETIRED')))
  THEN
    RAISE EXCEPTION 'a card cannot go from % to %', OLD.status, NEW.status
      USING ERRCODE = 'check_violation', CONSTRAINT = 'cards_status_move';
  END IF;
  IF NEW.version <> OLD.version + 1 THEN
    RAISE EXCEPTION 'a card changes by one version at a time'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'cards_version_step';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER cards_status_move BEFORE UPDATE ON payments.cards FOR EACH ROW
  WHEN ((OLD.status, OLD.holder_id, OLD.merchant_id, OLD.version, OLD.replaces_id)
    IS DISTINCT FROM (NEW.status, NEW.holder_id, NEW.merchant_id, NEW.version, NEW.replaces_id))
  EXECUTE FUNCTION payments.refuse_card_move();
--> statement-breakpoint
CREATE FUNCTION payments.refuse_other_card() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the uid and the serial of a card never change'
    USING ERRCODE = 'check_violation', CONSTRAINT = 'cards_same_card';
END $$;
--> statement-breakpoint
CREATE TRIGGER cards_same_card BEFORE UPDATE ON payments.cards FOR EACH ROW
  WHEN ((OLD.id, OLD.uid, OLD.serial) IS DISTINCT FROM (NEW.id, NEW.uid, NEW.serial))
  EXECUTE FUNCTION payments.refuse_other_card();
--> statement-breakpoint
-- Each state a card was ever in is told by the row of its version: where from, where to, whose. Only a transfer gives a held card
-- to somebody else.
CREATE FUNCTION payments.check_card_history() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  v_from payments.card_status := CASE TG_OP WHEN 'UPDATE' THEN OLD.status END;
  v_is_given boolean := TG_OP = 'UPDATE' AND OLD.holder_id IS NOT NULL AND NEW.holder_id IS DISTINCT FROM OLD.holder_id;
BEGIN
  IF NOT EXISTS (
    SELECT FROM payments.card_events AS event
    WHERE event.card_id = NEW.id AND event.version = NEW.version AND event.to_status = NEW.status
      AND event.from_status IS NOT DISTINCT FROM v_from
      AND event.holder_id IS NOT DISTINCT FROM NEW.holder_id
      AND event.merchant_id IS NOT DISTINCT FROM NEW.merchant_id
      AND (NOT v_is_given OR event.verb = 'transfer')
  ) THEN
    RAISE EXCEPTION 'version % of card % is not in its history', NEW.version, NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'cards_history';
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER cards_history_of_new AFTER INSERT ON payments.cards
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION payments.check_card_history();
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER cards_history AFTER UPDATE ON payments.cards
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN ((OLD.status, OLD.holder_id, OLD.merchant_id, OLD.version)
    IS DISTINCT FROM (NEW.status, NEW.holder_id, NEW.merchant_id, NEW.version))
  EXECUTE FUNCTION payments.check_card_history();
--> statement-breakpoint
-- Nothing is told of a state that the card was not in: with the above, the history ends in the card's state.
CREATE FUNCTION payments.check_card_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM payments.cards WHERE id = NEW.card_id AND version >= NEW.version) THEN
    RAISE EXCEPTION 'card % has no version %', NEW.card_id, NEW.version
      USING ERRCODE = 'check_violation', CONSTRAINT = 'card_events_of_card';
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER card_events_of_card AFTER INSERT ON payments.card_events
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION payments.check_card_event();
--> statement-breakpoint
CREATE FUNCTION payments.refuse_card_event_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the history of cards is never changed'
    USING ERRCODE = 'restrict_violation', CONSTRAINT = 'card_events_append_only';
END $$;
--> statement-breakpoint
CREATE TRIGGER card_events_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON payments.card_events
  FOR EACH STATEMENT EXECUTE FUNCTION payments.refuse_card_event_change();
--> statement-breakpoint
-- Locks wallets in the order every posting does, frees what overdue holds kept, and answers them: for who has to know that nothing
-- is on hold when the rest of its transaction moves all there is.
CREATE FUNCTION payments.lock_wallets(p_ids uuid[])
RETURNS TABLE (id uuid, balance_minor bigint, held_minor bigint, incoming_minor bigint, status text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  v_id uuid;
BEGIN
  FOR v_id IN
    SELECT account.id FROM payments.ledger_accounts AS account
    WHERE account.id = ANY (p_ids) AND account.kind = 'wallet' ORDER BY account.id FOR NO KEY UPDATE
  LOOP
    PERFORM payments.ledger_expire_holds(v_id);
  END LOOP;
  RETURN QUERY SELECT account.id, account.balance_minor, account.held_minor, account.incoming_minor, account.status::text
    FROM payments.ledger_accounts AS account WHERE account.id = ANY (p_ids) AND account.kind = 'wallet';
END $$;
