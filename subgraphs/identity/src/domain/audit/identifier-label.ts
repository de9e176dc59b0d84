import { createHmac } from 'node:crypto';
import type { Keys } from '../keys.ts';

/** Under what an identifier is on record: the same each time, and nobody reads a number or a name from it. */
export const identifierLabel = ({ audit }: Pick<Keys, 'audit'>, subject: string): string =>
  createHmac('sha256', audit).update(subject).digest('base64url');
