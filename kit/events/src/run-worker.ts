import { parseCronItems, type TaskList } from 'graphile-worker';
import postgres from 'postgres';
import { deliverTask } from './add-deliveries.ts';
import { type EventEnvelope, eventEnvelope } from './envelope.ts';
import type { Log } from './log.ts';
import { supervise } from './supervise.ts';

/** Brings one event to one subscriber: a call in this process, or a signed request to another. It throws when that failed. */
export type Deliver = (to: string, event: EventEnvelope) => Promise<void>;

export type Job = (payload: unknown) => Promise<void>;

export type Worker = { stop(): Promise<void> };

type CronEntry = { readonly job: string; readonly pattern: string };

type WorkerOptions = {
  readonly name: string;
  /** The participant's own role, the owner of its jobs. */
  readonly databaseUrl: string;
  readonly deliver: Deliver;
  readonly jobs: Readonly<Record<string, Job>>;
  readonly cron?: readonly CronEntry[];
  readonly log: Log;
  readonly concurrency?: number;
};

const concurrencyDefault = 4;

/**
 * Delivers one participant's events and runs its scheduled jobs until stopped. What fails is tried again with growing pauses;
 * the worker itself comes back after anything that ends it, such as a restart of the database. `prepareJobs` has made its tables.
 */
export async function runWorker(options: WorkerOptions): Promise<Worker> {
  const {
    name,
    databaseUrl,
    deliver,
    jobs,
    cron = [],
    log,
    concurrency = concurrencyDefault,
  } = options;
  const stranger = cron.find(({ job }) => !(job in jobs));
  if (stranger)
    throw new Error(`${name} has no job called ${stranger.job} to run at ${stranger.pattern}.`);
  const tasks = taskList(name, jobs, deliver);
  // Known by its job, not its pattern: a job that moves to another hour is not a new one.
  const cronItems = parseCronItems(
    cron.map(({ job, pattern }) => ({ task: job, match: pattern, identifier: job })),
  );

  const sql = postgres(databaseUrl, {
    max: 1,
    idle_timeout: 30,
    fetch_types: false,
    onnotice: () => {},
  });
  const supervisor = await supervise({
    name,
    databaseUrl,
    tasks,
    cron: cronItems,
    concurrency,
    sql,
    log,
  });
  const end = async () => {
    await supervisor.stop();
    await sql.end({ timeout: 5 });
  };
  let ended: Promise<void> | undefined;
  return { stop: () => (ended ??= end()) };
}

/** What the queue can run: the participant's own jobs, and the delivery of its events. */
function taskList(name: string, jobs: Readonly<Record<string, Job>>, deliver: Deliver): TaskList {
  if (deliverTask in jobs)
    throw new Error(`No job may be called ${deliverTask}: that is the name of deliveries.`);
  // The queue reads meaning into what a task returns, and into helpers as a second argument: a job has neither.
  const own = Object.entries(jobs).map(([job, handle]) => [
    job,
    async (payload: unknown) => {
      await handle(payload);
    },
  ]);
  return {
    ...Object.fromEntries(own),
    [deliverTask]: async (payload) => {
      const { to, event } = payload as { readonly to: string; readonly event: unknown };
      const envelope = eventEnvelope.parse(event);
      // Whoever can write into a participant's queue speaks for that one alone.
      if (envelope.from !== name) throw new Error(`${name} does not speak for ${envelope.from}.`);
      await deliver(to, envelope);
    },
  };
}
