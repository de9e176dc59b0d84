-- A payment's status moves forward only, by the table in subgraphs/payments/src/domain/payment-status.ts; a test compares
-- the two. Here it holds for whatever code, present or future, updates a row.
CREATE FUNCTION payments.refuse_backward_status() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD.status::text, NEW.status::text) NOT IN (
    ('PENDING', 'REQUIRES_ACTION'), ('PENDING', 'AUTHORIZED'), ('PENDING', 'PROCESSING'), ('PENDING', 'SUCCEEDED'),
    ('PENDING', 'FAILED'), ('PENDING', 'CANCELLED'), ('PENDING', 'EXPIRED'),
    ('REQUIRES_ACTION', 'AUTHORIZED'), ('REQUIRES_ACTION', 'PROCESSING'), ('REQUIRES_ACTION', 'SUCCEEDED'),
    ('REQUIRES_ACTION', 'FAILED'), ('REQUIRES_ACTION', 'CANCELLED'), ('REQUIRES_ACTION', 'EXPIRED'),
    ('AUTHORIZED', 'PROCESSING'), ('AUTHORIZED', 'SUCCEEDED'), ('AUTHORIZED', 'CANCELLED'), ('AUTHORIZED', 'EXPIRED'),
    ('PROCESSING', 'SUCCEEDED'), ('PROCESSING', 'FAILED'), ('PROCESSING', 'CANCELLED')
  ) THEN
    RAISE EXCEPTION 'a payment cannot go from % to %', OLD.status, NEW.status
      USING ERRCODE = 'check_violation', CONSTRAINT = 'payments_forward_only';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER payments_forward_only BEFORE UPDATE ON payments.payments FOR EACH ROW
  WHEN (OLD.status IS DISTINCT FROM NEW.status) EXECUTE FUNCTION payments.refuse_backward_status();
--> statement-breakpoint
-- What a payment is for and what it costs is settled when it is started.
CREATE FUNCTION payments.refuse_other_payment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'order, payer, amount, currency and provider of a payment never change'
    USING ERRCODE = 'check_violation', CONSTRAINT = 'payments_settled_terms';
END $$;
--> statement-breakpoint
CREATE TRIGGER payments_settled_terms BEFORE UPDATE ON payments.payments FOR EACH ROW
  WHEN ((OLD.order_id, OLD.customer_id, OLD.amount_minor, OLD.currency, OLD.provider)
    IS DISTINCT FROM (NEW.order_id, NEW.customer_id, NEW.amount_minor, NEW.currency, NEW.provider))
  EXECUTE FUNCTION payments.refuse_other_payment();
