import type { Dependent } from '@gatehouse/ticketing-db/projections';
import type { Scan } from '@gatehouse/ticketing-db/scans';
import type { ScannedTicket } from './find-scanned-tickets.ts';
import type { ScanReason } from './scan-reason.ts';
import { scanRefusal, type ScanRefusal } from './scan-refusal.ts';

type Named = { readonly id: string; readonly name: string };

/** A person as gate staff sees them; the SQL function `attendee_of` makes it. */
export type SeenAttendee = {
  readonly kind: 'SELF' | 'DEPENDENT' | 'GUEST';
  readonly name: string | null;
  readonly photoUrl?: string | null;
  readonly bloodType?: string | null;
  readonly emergencyContact?: { readonly name: string; readonly mobile: string } | null;
  readonly emergencyNote?: string | null;
  readonly labels: readonly string[];
  readonly cardUid: string | null;
  readonly dependents: readonly (Dependent & { readonly tickets: readonly ScannedTicket[] })[];
};

/** A recorded scan, with what the staff needs to see of it; the SQL function `scan_answer` makes it. */
export type ScanAnswer = {
  readonly scanId: string;
  readonly kind: Scan['kind'];
  readonly verdict: Scan['verdict'];
  readonly reason: ScanReason | null;
  readonly receivedAt: string;
  readonly firstAt: string | null;
  readonly firstGate: Named | null;
  readonly leaveUntil: string | null;
  readonly ticketId: string | null;
  readonly ticketType: Named | null;
  readonly attendee: SeenAttendee | null;
  readonly candidates: readonly ScannedTicket[];
  /** Whether this is what was answered before, to the same scan id. */
  readonly isRepeat?: true;
};

export type AnsweredScan =
  | ({ readonly outcome: 'answered' } & ScanAnswer)
  | { readonly outcome: ScanRefusal };

/** The scan, or the refusal that stands for an outcome without one. */
export function toScan(answer: AnsweredScan): ScanAnswer {
  if (answer.outcome === 'answered') return answer;
  throw scanRefusal(answer.outcome);
}
