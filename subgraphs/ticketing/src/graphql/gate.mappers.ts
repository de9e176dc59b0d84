import type { Checkpoint, Gate } from '@gatehouse/ticketing-db/gate';
import type { GateEvent } from '../domain/gate/get-gate-event.ts';
import type { ScanAnswer } from '../domain/gate/scan-ticket.ts';

export type ScanMapper = ScanAnswer;
export type AttendeeMapper = NonNullable<ScanAnswer['attendee']>;
export type GateEventMapper = GateEvent;
export type CheckpointMapper = Checkpoint;
export type GateMapper = Pick<Gate, 'id' | 'name'>;
