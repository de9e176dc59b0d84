/** What must never be on record, whatever it is called for: such a key is a bug of the caller. */
const secrets = [
  'password',
  'currentPassword',
  'newPassword',
  'passwordHash',
  'code',
  'secret',
  'secretHash',
  'token',
  'accessToken',
  'refreshToken',
  'deviceToken',
  'salt',
  'link',
] as const;

/** Fields of a thing, as they were or as they are: changed ones only, and no secret among them. */
export type AuditFields = Readonly<Record<string, unknown>> & {
  readonly [Secret in (typeof secrets)[number]]?: never;
};

/** One privileged change or security event. */
export type AuditChange = {
  /** Thing and verb: `customer.suspend`, `session.reuse`. */
  readonly verb: string;
  readonly entityType: string;
  readonly entityId: string;
  /** Changed fields only; never a secret. */
  readonly before?: AuditFields;
  readonly after?: AuditFields;
  /** Whose data the fields are, where that is not the one who acts: with that person they are erased. */
  readonly subjectAccountId?: string;
};

/** The fields as JSON, or nothing; throws where a secret is among them, at any depth. */
export function auditText(fields: AuditFields | undefined): string | null {
  if (fields === undefined) return null;
  const names: readonly string[] = secrets;
  return JSON.stringify(fields, (key, value: unknown) => {
    if (names.includes(key)) throw new Error(`A secret must not be on record: ${key}.`);
    return typeof value === 'bigint' ? String(value) : value;
  });
}
