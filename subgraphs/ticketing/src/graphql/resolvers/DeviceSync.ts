import type { DeviceSyncResolvers } from './../types.generated.ts';

export const DeviceSync: DeviceSyncResolvers = {};
