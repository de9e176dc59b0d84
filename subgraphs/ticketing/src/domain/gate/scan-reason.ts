/** Why a scan was not VALID, and what to tell the person at the gate. The function scan_ticket gives the first that applies. */
export const scanReasons = {
  NOT_OURS: 'This is not a Gatehouse ticket.',
  UNKNOWN_TICKET: 'There is no such ticket.',
  KEY: 'This code is signed with an unknown key.',
  SIGNATURE: 'This code is not genuine.',
  EXPIRED: 'This code has expired.',
  WRONG_EVENT: 'This ticket is for another event.',
  CANCELLED: 'This ticket was cancelled.',
  REFUNDED: 'This ticket was refunded.',
  BLOCKED: 'This ticket is blocked.',
  TRANSFERRED: 'This ticket now belongs to somebody else.',
  REISSUED: 'This code was replaced by a newer one.',
  UNPAID: 'This ticket is not paid.',
  SCANNING_CLOSED: 'Nobody is let in at the moment.',
  EVENT_CANCELLED: 'The event was cancelled.',
  TOO_EARLY: 'This ticket is not valid yet.',
  TOO_LATE: 'This ticket is no longer valid.',
  WRONG_TYPE: 'This kind of ticket is not taken here.',
  ALREADY_ADMITTED: 'Somebody was already let in with this ticket.',
  LEAVE_EXPIRED: 'The leave is over; see the supervisor.',
} as const;

export type ScanReason = keyof typeof scanReasons;
