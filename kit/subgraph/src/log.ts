import pino, { type DestinationStream, type Logger } from 'pino';

export type { Logger };

type Options = { readonly level: string; readonly name: string };

// Belt and braces: nothing logs these on purpose, and what slips into an object is cut here.
const secrets = ['authorization', 'password', 'code', 'token', 'accessToken', 'refreshToken'];
const paths = secrets.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]);

/** One JSON line per entry, on standard output where nothing else is said. Never variables, never personal data. */
export const createLog = (
  { level, name }: Options,
  to: DestinationStream = standardOutput(),
): Logger =>
  pino(
    { level, name, redact: { paths, censor: '[redacted]' }, serializers: { err: describe } },
    to,
  );

/** Lines that wait for room on a full disk; later ones are lost. */
const waitingMaxBytes = 1024 * 1024;

/**
 * A disk that is full costs lines, and not the process: each line that comes tries again, with those that wait. Lines of one turn
 * of the event loop are written at once, because a write for each would be a good part of what a small request costs.
 */
function standardOutput(): DestinationStream {
  const output = pino.destination({ dest: 1, sync: true, maxLength: waitingMaxBytes });
  output.on('error', () => {});
  let lines = '';
  const flush = () => {
    const ready = lines;
    lines = '';
    if (ready !== '') output.write(ready);
  };
  process.on('exit', flush);
  return {
    write: (line) => {
      if (lines === '') setImmediate(flush);
      lines += line;
    },
  };
}

/** Type, message and stack; not the enumerable rest, where database drivers keep statement parameters. */
function describe(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: String(error) };
  const cause = error.cause instanceof Error ? describe(error.cause) : undefined;
  // drizzle appends the parameters of a failed query to its message, values and all.
  const message = error.message.split('\nparams:')[0];
  const stack = error.stack?.replaceAll(/\nparams:[^]*?(?=\n {4}at |$)/g, '');
  return { type: error.name, message, stack, cause };
}
