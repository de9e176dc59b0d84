import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aDraft, aLine } from './a-draft.ts';
import { documents } from './office.ts';
import { issue, openOffice } from './open-office.ts';

let office: Awaited<ReturnType<typeof openOffice>>;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office[Symbol.asyncDispose]());

const refusal = 'an issued document is never changed or deleted';

describe('P-35: an issued document stays as it is, also for the owner of the tables', () => {
  test.each([
    `label = 'INV-1'`,
    `number = number + 1`,
    `kind = 'PAYOUT_INVOICE'`,
    `owner_id = uuidv7()`,
    `source_id = 'another'`,
    `currency = 'USD'`,
    `total_minor = 1`,
    `journal_id = uuidv7()`,
    `snapshot = jsonb_set(snapshot, '{buyer,name}', '"Somebody else"')`,
    `issued_at = now()`,
    `id = uuidv7()`,
    `pdf_sha256 = repeat('a', 64), total_minor = 1`,
  ])('no update of %s', async (change) => {
    const { id } = await issue(office.db, `changed ${change}`);

    const update = office.admin.unsafe(`update office.documents set ${change} where id = '${id}'`);

    await expect(update).rejects.toThrow(refusal);
  });

  test.each([`delete from office.documents`, `truncate office.documents cascade`])(
    'no %s',
    async (gone) => {
      await issue(office.db, `gone ${gone}`);

      await expect(office.admin.unsafe(gone)).rejects.toThrow(refusal);
    },
  );

  test('the hash of the PDF is said once', async () => {
    const { id } = await issue(office.db, 'hashed');
    const say = (hash: string | null) =>
      office.sql`update office.documents set pdf_sha256 = ${hash} where id = ${id}`;

    await say('a'.repeat(64));
    await say('a'.repeat(64));

    await expect(say('b'.repeat(64))).rejects.toThrow(refusal);
    await expect(say(null)).rejects.toThrow(refusal);
  });

  test('and the role of the subgraph has no right to try', async () => {
    await issue(office.db, 'tried');
    const tries = [
      `update office.documents set owner_id = null`,
      `delete from office.documents`,
      `truncate office.documents`,
      `delete from office.series`,
    ];
    for (const attempt of tries) {
      await expect(office.sql.unsafe(attempt)).rejects.toThrow('permission denied');
    }
  });

  test('control: without the trigger it would change', async () => {
    const { id } = await issue(office.db, 'unguarded');
    await office.admin`alter table office.documents disable trigger documents_keep_issued`;
    await office.admin`update office.documents set journal_id = uuidv7() where id = ${id}`;
    await office.admin`alter table office.documents enable trigger documents_keep_issued`;

    const [changed] = await office.db.select().from(documents).where(eq(documents.id, id));
    expect(changed?.journalId).not.toBeNull();
  });
});

describe('P-35: a credit note corrects', () => {
  /** Gives back one of the two tickets of an invoice, 60.00 of 120.00. */
  const credit = (
    tx: Parameters<typeof issue>[0],
    {
      sourceId,
      corrects,
      currency = 'EUR',
    }: Record<'sourceId' | 'corrects', string> & { currency?: string },
  ) =>
    issue(tx, sourceId, {
      // Each in a series of its own, so that they do not wait for each other's number.
      series: `CN ${sourceId}`,
      corrects,
      draft: aDraft({
        kind: 'CREDIT_NOTE',
        currency,
        lines: [aLine({ quantity: 1, unitMinor: -5_000n })],
      }),
    });

  test('several times, up to the whole and no further', async () => {
    const { id: corrects } = await issue(office.db, 'corrected');

    const notes = [
      await credit(office.db, { sourceId: 'half', corrects }),
      await credit(office.db, { sourceId: 'other half', corrects }),
    ];
    const third = credit(office.db, { sourceId: 'third half', corrects });

    expect(notes.map(({ totalMinor }) => totalMinor)).toEqual([-6_000n, -6_000n]);
    await expect(third).rejects.toThrow();
  });

  test('never in another currency, and never a credit note', async () => {
    const { id: corrects } = await issue(office.db, 'in euro');
    const { id: note } = await credit(office.db, { sourceId: 'in euro too', corrects });

    await expect(
      credit(office.db, { sourceId: 'in yen', corrects, currency: 'JPY' }),
    ).rejects.toThrow();
    await expect(credit(office.db, { sourceId: 'of a note', corrects: note })).rejects.toThrow();
  });

  /** Half of it is given back; then, at once and in two transactions, the other half twice. */
  async function twice(name: string) {
    const { id: corrects } = await issue(office.db, name);
    await credit(office.db, { sourceId: `${name} 1`, corrects });
    const first = Promise.withResolvers<void>();
    const isIssued = Promise.withResolvers<void>();
    const one = office.db.transaction(async (tx) => {
      await credit(tx, { sourceId: `${name} 2`, corrects });
      isIssued.resolve();
      await first.promise;
    });
    await isIssued.promise;
    const other = credit(office.db, { sourceId: `${name} 3`, corrects }).then(
      () => 'issued',
      () => 'refused',
    );
    return { commit: () => (first.resolve(), one), other };
  }

  const waiting = async () => {
    const [row] = await office.admin<{ count: number }[]>`
      select count(*)::int from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    return row?.count;
  };

  test('two at once wait for one another', async () => {
    const { commit, other } = await twice('raced');
    await expect.poll(waiting, { timeout: 10_000 }).toBe(1);
    await commit();

    expect(await other).toBe('refused');
  });

  test('control: without the lock both give back', async () => {
    const [{ body } = { body: '' }] = await office.admin<{ body: string }[]>`
      select pg_get_functiondef('office.check_issue'::regproc) as body`;
    await office.admin.unsafe(body.replace('for no key update', ''));
    const { commit, other } = await twice('unlocked');

    expect(await other).toBe('issued');
    await commit();
    await office.admin.unsafe(body);
  });
});
