import { randomUUID } from 'node:crypto';
import type { Visit } from '../visit.ts';
import { deviceToken, type Device } from './device-token.ts';

/** The token that a completed sign-in leaves on its device. A new one each time: the earlier go on until their time is over. */
export const trustDevice = (
  { keys, now }: Pick<Visit, 'keys' | 'now'>,
  { accountId, epoch }: Pick<Device, 'accountId' | 'epoch'>,
): string => deviceToken(keys.devices, { accountId, deviceId: randomUUID(), epoch, issuedAt: now });
