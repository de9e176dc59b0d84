import { fromBase32, toBase32 } from './base32.ts';

/** What a code says, and nothing else: no name, no seat, nothing personal. */
export type CodeClaim = {
  readonly keyId: number;
  readonly ticketId: string;
  readonly eventNumber: number;
  readonly epoch: number;
  /** To the minute. */
  readonly expiresAt: Date;
};

export type SignedCode = {
  readonly claim: CodeClaim;
  readonly signed: Buffer;
  readonly signature: Buffer;
};

const version = 1;
const claimBytes = 28;
const signatureBytes = 64;
const minuteMs = 60_000;

/** version 1 · key id 1 · ticket 16 · event number 4 · epoch 2 · expiry 4 (minutes) */
export function packClaim({ keyId, ticketId, eventNumber, epoch, expiresAt }: CodeClaim): Buffer {
  const bytes = Buffer.alloc(claimBytes);
  bytes.writeUInt8(version, 0);
  bytes.writeUInt8(keyId, 1);
  bytes.write(ticketId.replaceAll('-', ''), 2, 'hex');
  bytes.writeUInt32BE(eventNumber, 18);
  bytes.writeUInt16BE(epoch, 22);
  bytes.writeUInt32BE(Math.ceil(expiresAt.getTime() / minuteMs), 24);
  return bytes;
}

/** A claim and its signature as the text of the QR code, about 150 letters and digits. */
export const writeCode = (claim: Buffer, signature: Buffer): string =>
  toBase32(Buffer.concat([claim, signature]));

/** The parts of a text that claims to be a code of ours, or undefined; whether it tells the truth is for the signature. */
export function readCode(text: string): SignedCode | undefined {
  const bytes = fromBase32(text.trim().toUpperCase());
  if (bytes?.length !== claimBytes + signatureBytes || bytes[0] !== version) return undefined;
  const claim = {
    keyId: bytes.readUInt8(1),
    ticketId: toUuid(bytes.toString('hex', 2, 18)),
    eventNumber: bytes.readUInt32BE(18),
    epoch: bytes.readUInt16BE(22),
    expiresAt: new Date(bytes.readUInt32BE(24) * minuteMs),
  };
  return { claim, signed: bytes.subarray(0, claimBytes), signature: bytes.subarray(claimBytes) };
}

const toUuid = (hex: string) => hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
