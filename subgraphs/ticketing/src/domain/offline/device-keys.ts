import { createHmac } from 'node:crypto';

/** What a device's caches are salted, sealed and continued with. */
export type DeviceKeys = {
  /** 16 bytes; the same for all caches of the device, so that a delta replaces what it changes. */
  readonly salt: Buffer;
  readonly deviceSecret: Buffer;
  readonly cursorKey: Buffer;
};

type Device = { readonly eventId: string; readonly deviceId: string };

/** The keys of a device at an event, derived anew each time: nothing is stored that could be stolen. */
export function deviceKeys(key: Buffer, { eventId, deviceId }: Device): DeviceKeys {
  const derive = (use: string) =>
    createHmac('sha256', key)
      .update(JSON.stringify([use, eventId, deviceId]))
      .digest();
  return {
    salt: derive('salt').subarray(0, 16),
    deviceSecret: derive('secret'),
    cursorKey: derive('cursor'),
  };
}

/** The purpose that the deployment's secret is asked with. */
export const cachePurpose = 'offline-caches';
