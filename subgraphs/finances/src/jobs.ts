import type { Job } from '@gatehouse/kit-events/run-worker';
import type { Desk } from './domain/desk.ts';
import { foldDays, foldDaysJob } from './domain/dashboards/fold-days.ts';
import { postWaiting } from './domain/mirror/post-waiting.ts';
import { postWaitingJob } from './domain/mirror/release-waiting.ts';
import { watchMirror, watchMirrorJob } from './domain/mirror/watch-mirror.ts';
import { settleOverEvents, settleOverEventsJob } from './domain/settlements/settle-over-events.ts';

/** What the worker does, by the name it is scheduled under. */
export const jobs = (desk: Desk): Readonly<Record<string, Job>> => ({
  [settleOverEventsJob]: () => settleOverEvents(desk, new Date()),
  [postWaitingJob]: (payload) => postWaiting(desk, payload),
  [watchMirrorJob]: () => watchMirror(desk),
  [foldDaysJob]: () => foldDays(desk.db),
});

/** What it does by the clock, in UTC. */
export const cron = [
  { job: watchMirrorJob, pattern: '* * * * *' },
  { job: foldDaysJob, pattern: '* * * * *' },
  { job: settleOverEventsJob, pattern: '12 * * * *' },
] as const;
