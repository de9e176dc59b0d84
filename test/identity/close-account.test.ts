import { addOrganizer } from '@gatehouse/identity/domain/people/add-organizer';
import { deleteMerchant } from '@gatehouse/identity/domain/people/merchants/delete-merchant';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aMerchant } from '../kit/roles.ts';
import { withoutLocks } from '../kit/without-locks.ts';
import { openDoor } from './open-door.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
  // Between the look for the account and the new membership stands the organizer's row. Here that takes as long as it takes
  // the deletion to end, or to wait for this very transaction.
  await graph.sql.unsafe(`
    create sequence public.arrivals;
    create sequence public.deletions;
    grant usage, select on sequence public.arrivals, public.deletions to public;
    create function public.linger() returns trigger language plpgsql as
      $$ begin
        perform nextval('public.arrivals');
        while not (select is_called from public.deletions) and not exists (
          select from pg_locks where not granted and pg_backend_pid() = any (pg_blocking_pids(pid)))
        loop perform pg_sleep(0.005); end loop;
        return new;
      end $$;
    create trigger linger before insert on identity.organizers
      for each row execute function public.linger();`);
});
afterAll(() => graph[Symbol.asyncDispose]());

/** The person's only place is deleted while they are being given another; answers what became of account and place. */
async function deletedMeanwhile({ mobile, locks }: { mobile: string; locks: boolean }) {
  const { id, accountId } = await aMerchant(graph, { mobile });
  await using door = await openDoor(graph);
  const visit = door.visit();
  const db = locks ? visit.db : withoutLocks(visit.db);
  const newPlace = { mobile, name: 'Harbour Nights', passwordHash: null, now: visit.now };
  const arrivals = async () =>
    (await graph.sql`select last_value, is_called from public.arrivals`)[0];
  await graph.sql`alter sequence public.deletions restart`;
  const before = await arrivals();

  const adding = db.transaction((tx) => addOrganizer(tx, newPlace));
  await expect.poll(arrivals, { interval: 5 }).not.toEqual(before);
  await deleteMerchant(visit, { id, reason: 'Closed.' });
  await graph.sql`select nextval('public.deletions')`;
  const added = await adding;

  const [account] = await graph.sql`
    select a.status, m.status as membership from identity.accounts a
    join identity.memberships m on m.account_id = a.id and m.portal = 'organizer'
    where a.id = ${added.accountId}`;
  return { isSame: added.accountId === accountId, ...account };
}

test('ADM-22: an account that is just being given a place is not closed under it', async () => {
  const given = await deletedMeanwhile({ mobile: '+447700811001', locks: true });
  expect(given).toEqual({ isSame: true, status: 'active', membership: 'active' });
});

test('control: where nobody holds the account, the new place belongs to a closed one', async () => {
  const given = await deletedMeanwhile({ mobile: '+447700811002', locks: false });
  expect(given).toEqual({ isSame: true, status: 'disabled', membership: 'active' });
});
