import type { Measurement } from './measure.ts';
import { median } from './statistics.ts';

/** One row of each server and question, in the order of the first round: the medians of all rounds. */
export function mediansOf(measurements: readonly Measurement[]): readonly Measurement[] {
  const groups = Map.groupBy(
    measurements,
    ({ workload, connections, contender }) => `${workload.title}/${connections}/${contender}`,
  );
  const medians = [...groups.values()].map(medianOf);
  return medians.toSorted(byPlace(medians));
}

function medianOf(group: readonly Measurement[]): Measurement {
  const of = (read: (each: Measurement) => number) => median(group.map(read));
  const [first] = group;
  if (first === undefined) throw new Error('There is nothing to take a median of.');
  const ofKnown = (read: (each: Measurement) => number | undefined) => {
    const known = group.flatMap((each) => read(each) ?? []);
    return known.length === 0 ? undefined : median(known);
  };
  return {
    ...first,
    requestsPerSecond: of((each) => each.requestsPerSecond),
    p50Ms: of((each) => each.p50Ms),
    p99Ms: of((each) => each.p99Ms),
    serverCpuMs: ofKnown((each) => each.serverCpuMs),
    frontCpuMs: ofKnown((each) => each.frontCpuMs),
    postgresCpuMs: ofKnown((each) => each.postgresCpuMs),
    failures: group.reduce((sum, { failures }) => sum + failures, 0),
    firstFailure: group.find(({ firstFailure }) => firstFailure !== undefined)?.firstFailure,
  };
}

/** Rounds begin with different contenders; the table does not. */
function byPlace(rows: readonly Measurement[]) {
  const places = [...new Set(rows.map(({ workload }) => workload))];
  const servers = [...new Set(rows.map(({ contender }) => contender))];
  const placeOf = ({ workload, connections, contender }: Measurement) =>
    places.indexOf(workload) * 1e6 + connections * 100 + servers.indexOf(contender);
  return (one: Measurement, other: Measurement) => placeOf(one) - placeOf(other);
}
