import type { Checkpoint, Gate } from '@gatehouse/ticketing-db/gate';
import type { AssignedEvent } from '../domain/gate/list-assigned-events.ts';
import type { GateCount } from '../domain/gate/count-gates.ts';
import type { ScannedTicket } from '../domain/gate/find-scanned-tickets.ts';
import type { GateEvent } from '../domain/gate/get-gate-event.ts';
import type { ScanAnswer, SeenAttendee } from '../domain/gate/scan-answer.ts';

export type ScanMapper = ScanAnswer;
export type AttendeeMapper = SeenAttendee;
export type AttendeeDependentMapper = SeenAttendee['dependents'][number];
export type GateEventMapper = GateEvent;
export type GateCountMapper = GateCount;
export type AssignedEventMapper = AssignedEvent;
export type ScannedTicketMapper = ScannedTicket;
export type CheckpointMapper = Checkpoint;
export type GateMapper = Pick<Gate, 'id' | 'name'>;
