import { createHmac } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import postgres from 'postgres';
import { rolePassword } from './role-password.ts';

type Role = {
  readonly role: string;
  /** Where its unqualified names are looked up. */
  readonly schema: string;
  readonly secret: string;
  readonly statementTimeout: string;
};

const attemptsMax = 20;

/** What another database of the same cluster reports when it makes or changes the same role at the same moment. */
const clashes = { duplicateObject: '42710', uniqueViolation: '23505', internal: 'XX000' };

/** A mark on the role itself that it has this password and these settings; roles are shared by all databases of a cluster. */
export function roleTag({ role, schema, secret, statementTimeout }: Role): string {
  const content = JSON.stringify({ role, schema, statementTimeout, recipe: 1 });
  return createHmac('sha256', secret).update(content).digest('hex');
}

/** A login that owns nothing yet and may do nothing yet. */
export async function createRole(sql: postgres.Sql, role: Role): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await sql.unsafe(statements(role));
      return;
    } catch (error) {
      if (attempt === attemptsMax || !isClash(error)) throw error;
    }
    await pause(Math.random() * 50);
  }
}

/** One text is one round trip and one transaction. Names and passwords come from an alphabet that needs no escaping. */
function statements({ role, schema, secret, statementTimeout }: Role): string {
  const tag = roleTag({ role, schema, secret, statementTimeout });
  return `
    do $$ begin
      if not exists (select from pg_roles where rolname = '${role}') then
        create role ${role};
      end if;
      -- An admin who is no superuser, as on hosted servers, must be a member to give the role a schema of its own.
      if not (select rolsuper from pg_roles where rolname = current_user) then
        grant ${role} to current_user with inherit true, set true;
      end if;
    end $$;
    alter role ${role} login password '${rolePassword(secret, role)}';
    alter role ${role} set search_path = "${schema}", public;
    alter role ${role} set statement_timeout = '${checkedInterval(statementTimeout)}';
    alter role ${role} set idle_in_transaction_session_timeout = '10s';
    comment on role ${role} is '${tag}';`;
}

function isClash(error: unknown): boolean {
  if (!(error instanceof postgres.PostgresError)) return false;
  if (error.code === clashes.internal) return error.message.includes('concurrently updated');
  return error.code === clashes.duplicateObject || error.code === clashes.uniqueViolation;
}

function checkedInterval(interval: string): string {
  if (!/^\d+(ms|s|min)?$/.test(interval))
    throw new Error(`${JSON.stringify(interval)} is not a length of time.`);
  return interval;
}
