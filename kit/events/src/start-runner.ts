import { type ParsedCronItem, run, type TaskList, type WorkerEvents } from 'graphile-worker';
import type { Sql } from 'postgres';
import { keepHeartbeat } from './heartbeat.ts';
import { jobsSchemaName } from './jobs-schema.ts';
import type { Log } from './log.ts';
import { queueLogger } from './queue-logger.ts';
import { reportFailures } from './report-failures.ts';
import { workerConnection } from './worker-connection.ts';

export type RunnerOptions = {
  readonly name: string;
  readonly databaseUrl: string;
  readonly tasks: TaskList;
  readonly cron: ParsedCronItem[];
  readonly concurrency: number;
  /** For the heartbeat. */
  readonly sql: Sql;
  readonly log: Log;
};

export type Runner = {
  /** Never rejects. */
  readonly ended: Promise<void>;
  readonly stop: () => Promise<void>;
};

const roundsMax = 2;

/** The queue's runner until something ends it: `stop`, which lets running jobs finish, or a loss that it cannot mend. */
export async function startRunner(options: RunnerOptions): Promise<Runner> {
  const { name, databaseUrl, tasks, cron, concurrency, sql, log } = options;
  const schema = jobsSchemaName(name);
  const events = reportFailures(log, name);
  const onError = () => log.warn({ jobs: name }, 'The worker could not say that it lives.');
  onRepeatedFailure(events, roundsMax * concurrency, () => void runner.stop().catch(() => {}));
  let endHeartbeat: (() => void) | undefined;
  events.on('pool:create', ({ workerPool }) => {
    endHeartbeat = keepHeartbeat({ sql, schema, poolId: workerPool.id, onError });
  });

  const runner = await run({
    connectionString: workerConnection(databaseUrl, name),
    schema,
    taskList: tasks,
    parsedCronItems: cron,
    concurrency,
    // One connection listens, the others fetch and complete; none is held while a job runs.
    maxPoolSize: concurrency + 1,
    noHandleSignals: true,
    events,
    logger: queueLogger(log, name),
  });
  let isRunning = true;
  const ended = runner.promise
    // Why it ended is in its log; whoever waits for the end starts it anew.
    .catch(() => {})
    .then(() => {
      isRunning = false;
      endHeartbeat?.();
    });
  const stop = async () => {
    // It rejects when it is stopping already, which is what is wanted.
    if (isRunning) await runner.stop().catch(() => {});
    await ended;
  };
  return { ended, stop };
}

/**
 * Calls back when so many questions for a job have failed in a row. The queue goes on asking for ever, but it keeps what it
 * learnt from its very first question, even if that was an error: a connection lost in that moment would end all work.
 */
function onRepeatedFailure(events: WorkerEvents, failuresMax: number, giveUp: () => void): void {
  let failures = 0;
  const isWell = () => {
    failures = 0;
  };
  events.on('worker:getJob:empty', isWell);
  events.on('job:start', isWell);
  events.on('worker:getJob:error', () => {
    failures += 1;
    if (failures === failuresMax) giveUp();
  });
}
