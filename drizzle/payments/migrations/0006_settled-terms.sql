-- What a payment is for, what it costs and who pays which part of it by which card is settled when it is started. Its hold is
-- not: one that lapsed may have a successor.
CREATE OR REPLACE FUNCTION payments.refuse_other_payment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the terms of a payment never change'
    USING ERRCODE = 'check_violation', CONSTRAINT = 'payments_settled_terms';
END $$;
--> statement-breakpoint
DROP TRIGGER payments_settled_terms ON payments.payments;
--> statement-breakpoint
CREATE TRIGGER payments_settled_terms BEFORE UPDATE ON payments.payments FOR EACH ROW
  WHEN ((OLD.purpose, OLD.order_id, OLD.subject_id, OLD.customer_id, OLD.amount_minor, OLD.currency, OLD.provider,
      OLD.method, OLD.wallet_minor, OLD.account_id, OLD.card_id)
    IS DISTINCT FROM (NEW.purpose, NEW.order_id, NEW.subject_id, NEW.customer_id, NEW.amount_minor, NEW.currency, NEW.provider,
      NEW.method, NEW.wallet_minor, NEW.account_id, NEW.card_id))
  EXECUTE FUNCTION payments.refuse_other_payment();
