import { readFile } from 'node:fs/promises';
import type { Logger } from '@gatehouse/kit-subgraph/log';
import { supergraphLookJitter } from './limits.ts';

type Options = {
  readonly file: string;
  /** The text that serves at the beginning. */
  readonly serving: string;
  readonly everyMs: number;
  /** Makes a text the one that serves, or throws and leaves the old one. */
  readonly take: (text: string) => Promise<void>;
  /** Told how each attempt ended. */
  readonly onTried: (result: 'taken' | 'failed') => void;
  readonly log: Logger;
};

export type SupergraphWatch = {
  /** Looks now, and tries again what has failed before. */
  readonly look: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/**
 * Takes a new supergraph as soon as its file holds one. By looking and not by an event of the file system: a mounted
 * configuration is replaced by moving a link, of which such an event tells nothing.
 */
export function watchSupergraph({ file, everyMs, log, ...options }: Options): SupergraphWatch {
  let { serving } = options;
  /** What was tried last, so that a broken file is an error once and not with every look. */
  let tried = serving;
  let isStopped = false;

  const tryOut = async (text: string) => {
    tried = text;
    try {
      await options.take(text);
      serving = text;
      options.onTried('taken');
      log.info({ file }, 'a new supergraph serves');
    } catch (error) {
      if (isStopped) return;
      options.onTried('failed');
      log.error({ err: error, file }, 'the new supergraph cannot be used; the old one serves on');
    }
  };
  const lookOnce = async (again: boolean) => {
    // A file that is away is no supergraph, like an empty one, which fails with a reason.
    const text = await readFile(file, 'utf8').catch(() => '');
    if (isStopped || text === serving) tried = serving;
    else if (again || text !== tried) await tryOut(text);
  };

  // One after the other: two attempts at once would race for which of them serves.
  let looking = Promise.resolve();
  const look = (again: boolean) => (looking = looking.then(() => lookOnce(again)));
  let timer: NodeJS.Timeout | undefined;
  const wait = () => {
    const jitter = 1 + supergraphLookJitter * (2 * Math.random() - 1);
    timer = setTimeout(
      () => void look(false).finally(() => !isStopped && wait()),
      everyMs * jitter,
    );
    timer.unref();
  };
  wait();
  return {
    look: () => look(true),
    stop: async () => {
      isStopped = true;
      clearTimeout(timer);
      await looking;
    },
  };
}
