import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aMerchant, anAdmin, anOrganizer, type Person } from '../kit/roles.ts';
import { doer, pageOf, pagesOf, type Thing } from './admin-asks.ts';

let graph: Graph;
let admin: Person;
beforeAll(async () => {
  graph = await openGraph();
  admin = await anAdmin(graph);
});
afterAll(() => graph[Symbol.asyncDispose]());

type Wishes = {
  readonly name: string;
  readonly mobile?: string;
  readonly contactEmail?: string;
};

const lists = [
  {
    row: 'ADM-22',
    field: 'organizers',
    thing: 'Organizer' as Thing,
    make: (wishes: Wishes) => anOrganizer(graph, wishes),
  },
  {
    row: 'ADM-23',
    field: 'merchants',
    thing: 'Merchant' as Thing,
    make: ({ name: shopName, ...wishes }: Wishes) => aMerchant(graph, { shopName, ...wishes }),
  },
] as const;

test.each(lists)(
  '$row: the list of $field, by each filter and in each order, page after page',
  async ({ field, thing, make }) => {
    const tag = 'Juniper';
    const list = (variables: object) => pageOf(graph, admin.token, [field, variables]);
    const act = doer(graph, admin.token, thing);
    const { id: a } = await make({ name: `${tag} Anna`, mobile: '+447700977771' });
    const { id: b } = await make({ name: `${tag} boris`, contactEmail: 'juniper.b@mail.example' });
    const { id: c } = await make({ name: `${tag} Clara` });
    await make({ name: 'Somebody Else' });
    await act('verify', { id: b });
    await act('suspend', { id: c, reason: 'Unpaid.' });

    const cases: readonly (readonly [object, readonly string[]])[] = [
      [{ search: 'juniper' }, [a, b, c]],
      [{ search: 'juniper.b' }, [b]],
      [{ search: '+44 7700 97777' }, [a]],
      [{ search: 'Juni%' }, []],
      [{ search: tag, status: 'SUSPENDED' }, [c]],
      [{ search: tag, status: 'ACTIVE' }, [a, b]],
      [{ search: tag, isVerified: true }, [b]],
      [{ search: tag, isVerified: false }, [a, c]],
      [{ search: tag, isVerified: false, status: 'ACTIVE' }, [a]],
    ];
    for (const [filter, ids] of cases)
      expect(await list({ filter }), JSON.stringify(filter)).toMatchObject({
        code: undefined,
        ids,
      });
    const filter = { search: tag };
    const orders = { NAME_ASC: [a, b, c], CREATED_AT_ASC: [a, b, c], CREATED_AT_DESC: [c, b, a] };
    for (const [sort, ids] of Object.entries(orders))
      expect(await pagesOf(graph, admin.token, [field, { filter, sort }]), sort).toEqual(ids);
    const bad = [
      { filter: { search: 'q' } },
      { filter: { search: 'q\u0000' } },
      { first: 0 },
      { first: 101 },
      { after: 'nowhere' },
    ];
    for (const variables of bad) expect((await list(variables)).code).toBe('BAD_USER_INPUT');
  },
);
