-- Two thousand in a currency of two decimals is what a wallet may be loaded up to.
INSERT INTO payments.ledger_kinds (kind, mode, floor_minor, ceiling_minor) VALUES
  ('wallet', 'live', 0, 200000),
  ('provider_clearing', 'derived', NULL, NULL),
  ('due_finances', 'derived', NULL, NULL),
  ('suspense', 'derived', NULL, NULL);
