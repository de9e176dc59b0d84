const secondMs = 1000;
const minuteMs = 60 * secondMs;
const hourMs = 60 * minuteMs;

/** 30 s, 2 min, 10 min, 1 h, then daily. */
const looksAfterMs = [30 * secondMs, 2 * minuteMs, 10 * minuteMs, hourMs, 24 * hourMs];

/** When to ask the provider again about what is unfinished, after `attempt` looks. */
export const nextLook = (now: Date, attempt: number): Date =>
  new Date(now.getTime() + (looksAfterMs[attempt] ?? 24 * hourMs));
