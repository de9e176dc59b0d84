import { deriveKey } from '@gatehouse/kit-subgraph/derive-key';

export type Keys = {
  readonly refreshTokens: Buffer;
  readonly codes: Buffer;
  readonly throttles: Buffer;
  readonly signingKeys: Buffer;
  readonly messages: Buffer;
  readonly audit: Buffer;
  readonly devices: Buffer;
};

/** Identity's keys, one per purpose. A purpose carries a version where what it made must outlive a change of the recipe. */
export const deriveKeys = (secret: string): Keys => ({
  refreshTokens: deriveKey(secret, 'refresh-tokens:1'),
  codes: deriveKey(secret, 'codes'),
  throttles: deriveKey(secret, 'throttles'),
  signingKeys: deriveKey(secret, 'signing-keys'),
  messages: deriveKey(secret, 'messages'),
  audit: deriveKey(secret, 'audit'),
  devices: deriveKey(secret, 'devices:1'),
});
