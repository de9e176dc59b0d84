-- Money on its way out moves forward only, by the table in subgraphs/finances/src/domain/disbursements/disbursement-status.ts; a
-- test compares the two. Here it holds for whatever code, present or future, writes a row.
CREATE FUNCTION finances.refuse_backward_disbursement() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD.status::text, NEW.status::text) NOT IN (
    ('REQUESTED', 'APPROVED'), ('REQUESTED', 'REJECTED'), ('REQUESTED', 'CANCELLED'),
    ('APPROVED', 'SENT'), ('APPROVED', 'CANCELLED'),
    ('SENT', 'PAID'), ('SENT', 'FAILED')
  ) THEN
    RAISE EXCEPTION 'a disbursement cannot go from % to %', OLD.status, NEW.status
      USING ERRCODE = 'check_violation', CONSTRAINT = 'disbursements_forward_only';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER disbursements_forward_only BEFORE UPDATE ON finances.disbursements FOR EACH ROW
  WHEN (OLD.status IS DISTINCT FROM NEW.status) EXECUTE FUNCTION finances.refuse_backward_disbursement();
--> statement-breakpoint
-- What is paid to whom, and who asked for it, is settled when it is asked for; who decided it, when it is decided.
CREATE FUNCTION finances.refuse_other_disbursement() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'kind, party, amount, currency, destination, maker and checker of a disbursement never change'
    USING ERRCODE = 'check_violation', CONSTRAINT = 'disbursements_settled_terms';
END $$;
--> statement-breakpoint
CREATE TRIGGER disbursements_settled_terms BEFORE UPDATE ON finances.disbursements FOR EACH ROW
  WHEN ((OLD.kind, OLD.party_id, OLD.party_name, OLD.subject_id, OLD.amount_minor, OLD.currency, OLD.destination, OLD.requested_by)
    IS DISTINCT FROM
      (NEW.kind, NEW.party_id, NEW.party_name, NEW.subject_id, NEW.amount_minor, NEW.currency, NEW.destination, NEW.requested_by)
    OR OLD.decided_by IS NOT NULL AND OLD.decided_by IS DISTINCT FROM NEW.decided_by)
  EXECUTE FUNCTION finances.refuse_other_disbursement();
--> statement-breakpoint
CREATE FUNCTION finances.refuse_deleted_disbursement() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a disbursement is never deleted'
    USING ERRCODE = 'restrict_violation', CONSTRAINT = 'disbursements_kept';
END $$;
--> statement-breakpoint
CREATE TRIGGER disbursements_kept BEFORE DELETE OR TRUNCATE ON finances.disbursements
  FOR EACH STATEMENT EXECUTE FUNCTION finances.refuse_deleted_disbursement();
