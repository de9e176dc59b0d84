import { appendFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';

/** One line for each run of each fault; the table takes the newest. */
export const figuresFile = path.join(import.meta.dirname, '..', '..', 'out', 'faults.jsonl');

export type Noted = {
  /** Its number in the list of faults. */
  readonly fault: number;
  readonly name: string;
  /** With the unit in the name: `recoveryMs`, `requestsLost`. */
  readonly figures: Readonly<Record<string, number | string>>;
};

/** Keeps what a fault test has measured. */
export function noteFigures(noted: Noted): void {
  mkdirSync(path.dirname(figuresFile), { recursive: true });
  appendFileSync(figuresFile, `${JSON.stringify({ ...noted, at: new Date().toISOString() })}\n`);
}
