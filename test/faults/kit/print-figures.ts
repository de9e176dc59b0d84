import { existsSync, readFileSync } from 'node:fs';
import { figuresFile, type Noted } from './note-figures.ts';

/** After a run: the newest figures of every fault, as a table for docs/operations.md. */
export const teardown = (): void => {
  if (!existsSync(figuresFile)) return;
  const lines = readFileSync(figuresFile, 'utf8').trim().split('\n');
  const newest = new Map(
    lines.map((line) => {
      const noted = JSON.parse(line) as Noted;
      return [`${noted.fault} ${noted.name}`, noted];
    }),
  );
  const rows = [...newest.values()].toSorted(
    (one, other) => one.fault - other.fault || one.name.localeCompare(other.name),
  );
  console.log(['', '| # | fault | figures |', '|---|---|---|', ...rows.map(row)].join('\n'));
};

const row = ({ fault, name, figures }: Noted): string =>
  `| ${fault} | ${name} | ${Object.entries(figures)
    .map(([what, value]) => `${what} ${value}`)
    .join(' · ')} |`;
