/** The cells of a CSV file as RFC 4180 has them, read apart from what wrote it. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  const table: string[][] = [];
  let line: string[] = [];
  for (const [, quoted, bare, end] of text.matchAll(cell)) {
    line.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === ',') continue;
    table.push(line);
    line = [];
  }
  return table;
}
