/** A row that a foreign key promises; its absence is a bug and not an answer. */
export function present<Row>(row: Row | undefined): Row {
  if (row === undefined) throw new Error('A referenced row is gone.');
  return row;
}
