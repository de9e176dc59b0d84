import type { GateAdmission } from '../domain/gate/find-gate-admissions.ts';
import type { GateAttendee } from '../domain/gate/list-gate-attendees.ts';
import type { GateCard } from '../domain/gate/get-gate-card.ts';
import type { Judged } from '../domain/gate/judge-scan.ts';
import type { Leave } from '../domain/gate/list-leaves.ts';

export type GateCardMapper = GateCard;
export type GateTicketCheckMapper = Judged;
export type GateAttendeeMapper = GateAttendee;
export type GateAdmissionMapper = GateAdmission;
export type LeaveMapper = Leave;
