import { readFileSync } from 'node:fs';
import { join } from 'node:path';

// Prints the suite's count from vitest's own report, alone on a line.

type Report = { readonly numPassedTests: number; readonly numFailedTests: number };

const report = JSON.parse(
  readFileSync(join(import.meta.dirname, 'out/report.json'), 'utf8'),
) as Report;
console.log(`${report.numPassedTests} passed, ${report.numFailedTests} failed`);
if (report.numPassedTests === 0) process.exit(1);
