import type { Graph } from '../kit/graph.ts';
import { aCustomer, type Person } from '../kit/roles.ts';

const atOnce = 8;

/** Many customers, made a few at a time. */
export async function manyCustomers(graph: Graph, count: number): Promise<readonly Person[]> {
  const people: Person[] = [];
  const make = async () => {
    while (people.length < count) {
      const slot = people.push(undefined as never) - 1;
      people[slot] = await aCustomer(graph);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, make));
  return people;
}
