import { errorsInAnswerMax } from '@gatehouse/gateway/limits';
import type { ExecutionResult } from 'graphql';

type Answer = Pick<ExecutionResult, 'data' | 'errors'>;

/**
 * What an answer says, made comparable. An error is compared by path and code where its own field is the null that it explains.
 * Where the null has moved up to a parent, which of the errors below are told is a race that the specification leaves open
 * ("only one error should be added"): there only the place is compared.
 */
export function told({ data, errors = [] }: Answer) {
  const own = new Set<string>();
  const moved = new Set<string>();
  for (const { path = [], extensions } of errors) {
    const seat = seatOf(data, path);
    if (seat.length === path.length) own.add(`${path.join('.')} ${String(extensions?.['code'])}`);
    else moved.add(seat.join('.'));
  }
  return { data: data ?? null, own: [...own].toSorted(), moved: [...moved].toSorted() };
}

/** What the monolith says as far as the gateway can say it: an answer holds ten errors and no more. */
export function expectedOf(monolith: Answer, answer: Answer) {
  const all = told(monolith);
  if ((answer.errors ?? []).length < errorsInAnswerMax) return all;
  const { own, moved } = told(answer);
  return {
    ...all,
    own: all.own.filter((each) => own.includes(each)),
    moved: all.moved.filter((each) => moved.includes(each)),
  };
}

/** The path as far as there is an answer: to the null that the error made. */
function seatOf(data: unknown, path: readonly (string | number)[]): readonly (string | number)[] {
  let at: unknown = data;
  for (const [depth, key] of path.entries()) {
    if (at === null || at === undefined) return path.slice(0, depth);
    at = Object.hasOwn(at, key) ? (at as Record<string | number, unknown>)[key] : null;
  }
  return path;
}

/** Until when a link to a file is good, which begins when it is asked for, and what signs it. */
const linkEnds = /\?expires=\d+&signature=[\w-]+$/;

/** Moments that a clock has said while it was asked are left out: two answers never have the same ones. */
export function withoutClock(
  { data, errors }: { readonly data?: unknown; readonly errors?: unknown },
  isOfClock: (instant: number) => boolean,
): Answer {
  const text = JSON.stringify({ data, errors }, (_key, value: unknown) => {
    if (typeof value !== 'string') return value;
    const isMoment = /^\d{4}-\d\d-\d\dT/.test(value) && isOfClock(Date.parse(value));
    return isMoment ? 'a moment ago' : value.replace(linkEnds, '');
  });
  return JSON.parse(text) as Answer;
}

const recentMs = 600_000;

/** Of processes with clocks of their own: whatever is no more than minutes old. */
export const isRecent = (instant: number) => Math.abs(Date.now() - instant) < recentMs;

/** Of one process: what is later than the last row that was made. */
export const isSince = (start: Date) => (instant: number) =>
  instant >= start.getTime() && instant <= Date.now();
