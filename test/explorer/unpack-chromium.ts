import { inflate } from '@sparticuz/chromium';

// A process of its own, because the package unpacks into the folder for temporary files: here TMPDIR names another.

const [bin = ''] = process.argv.slice(2);
await Promise.all(
  // The browser, the libraries that a bare Debian lacks, and a font.
  ['chromium.br', 'al2023.tar.br', 'fonts.tar.br'].map((name) => inflate(`${bin}/${name}`)),
);
