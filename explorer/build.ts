import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { builtFolder } from './built-folder.ts';

// Run as a process of its own: bundling takes seconds of all processors, and a gateway that waits for it serves meanwhile.

const folder = builtFolder();
await mkdir(dirname(folder), { recursive: true });
const unfinished = await mkdtemp(join(dirname(folder), 'unfinished-'));
try {
  const built = join(unfinished, 'page');
  await build({
    configFile: false,
    root: join(import.meta.dirname, 'src'),
    base: '/explorer/',
    logLevel: 'error',
    build: {
      outDir: built,
      // The policy of the page lets no image in that is not a file.
      assetsInlineLimit: 0,
      // The browser that reads it is on this machine: nobody looks at its size.
      reportCompressedSize: false,
    },
  });
  // Whole or not at all. Where two have built the same at once, the second finds the place taken and is not needed.
  await rename(built, folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
  });
} finally {
  await rm(unfinished, { recursive: true, force: true });
}
