// All tables of the schema, in the one object that drizzle wants them in.
export { identity } from './columns.ts';
export * from './accounts.ts';
export * from './audit.ts';
export * from './challenges.ts';
export * from './events.ts';
export * from './invitations.ts';
export * from './messages.ts';
export * from './people.ts';
export * from './policies.ts';
export * from './revocations.ts';
export * from './roles.ts';
export * from './sessions.ts';
export * from './signing-keys.ts';
export * from './throttles.ts';
export * from './uploads.ts';
