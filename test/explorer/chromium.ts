import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser } from 'playwright-core';

/** The package holds a browser for this platform only. */
export const hasChromium = process.platform === 'linux' && process.arch === 'x64';

const packed = path.resolve(import.meta.dirname, '../node_modules/@sparticuz/chromium/bin');
const home = path.resolve(import.meta.dirname, '../.cache');

/** A browser from the npm registry that knows no host but this machine. */
export async function openChromium(): Promise<Browser> {
  const folder = await unpacked();
  return chromium.launch({
    executablePath: path.join(folder, 'chromium'),
    env: {
      ...(process.env as Record<string, string>),
      LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib'),
      FONTCONFIG_FILE: path.join(folder, 'fonts.conf'),
    },
    args: [
      // It shows our own pages only; root and containers cannot have a sandbox.
      '--no-sandbox',
      '--disable-dev-shm-usage',
      '--disable-gpu',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
}

/** Unpacking 200 MB takes seconds, so it is done once for each version; whole or not at all. */
async function unpacked(): Promise<string> {
  const { version } = JSON.parse(await readFile(path.join(packed, '../package.json'), 'utf8')) as {
    readonly version: string;
  };
  const folder = path.join(home, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  await mkdir(home, { recursive: true });
  const unfinished = await mkdtemp(path.join(home, 'unfinished-'));
  try {
    const script = path.join(import.meta.dirname, 'unpack-chromium.ts');
    const env = { ...process.env, TMPDIR: unfinished };
    await promisify(execFile)(process.execPath, [script, packed], { env });
    // The package's own looks in /tmp; without any font the browser ends.
    await writeFile(path.join(unfinished, 'fonts.conf'), fontsOf(folder));
    // Whoever unpacked it, anybody may start it.
    await chmod(path.join(unfinished, 'chromium'), 0o755);
    await chmod(unfinished, 0o755);
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
  return folder;
}

const fontsOf = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/font-cache</cachedir>
</fontconfig>
`;
