import { parseArgs } from 'node:util';
import { walk } from './walk-main-job.ts';
import { walkMoney } from './walk-money.ts';

const { values } = parseArgs({
  options: {
    url: { type: 'string', default: 'http://localhost:4000' },
    out: { type: 'string', default: '.data/demo-ticket.png' },
  },
});

const started = performance.now();
const print = (line: string) => console.log(line);
try {
  const { url, out: pngFile } = values;
  print('The main job\n');
  await walk({ url, pngFile, print });
  print('\nMoney, by card\n');
  await walkMoney({ url, print });
  console.log(`\nAll of it in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  const isRefused = error instanceof TypeError && message === 'fetch failed';
  console.error(
    isRefused
      ? `Nothing answers at ${values.url}: \`npx -y pnpm start\` first, in another terminal.`
      : message,
  );
  process.exitCode = 1;
}
