INSERT INTO finances.ledger_kinds (kind, mode, floor_minor, ceiling_minor) VALUES
  -- Mirrors due_finances in the books of payments.
  ('due_payments', 'derived', NULL, NULL),
  ('bank', 'derived', NULL, NULL),
  ('provider_fees', 'derived', NULL, NULL),
  -- By organizer: taken and not settled, settled and not paid out, owed to the platform.
  ('organizer_pending', 'derived', NULL, NULL),
  ('organizer_available', 'live', 0, NULL),
  ('organizer_receivable', 'derived', NULL, NULL),
  ('platform_revenue', 'derived', NULL, NULL),
  ('tax_payable', 'derived', NULL, NULL),
  ('payout_clearing', 'derived', NULL, NULL),
  -- By category of expense.
  ('expense', 'derived', NULL, NULL),
  ('expenses_payable', 'derived', NULL, NULL),
  -- By deposit: what is left of each.
  ('deposit', 'live', 0, NULL),
  ('profit', 'derived', NULL, NULL),
  -- By party of the profit share.
  ('profit_payable', 'live', 0, NULL),
  ('suspense', 'derived', NULL, NULL);
