import { badInput, conflict, forbidden, notFound } from '@gatehouse/kit-subgraph/errors';

/** Why the SQL functions of the gate put nothing on the log. */
export type ScanRefusal =
  | 'forbidden'
  | 'deviceRemoved'
  | 'noGate'
  | 'manyCheckpoints'
  | 'idReused'
  | 'notFound'
  | 'notYours'
  | 'alreadyUndone';

/** The error that a client gets for it. */
export function scanRefusal(refusal: ScanRefusal): Error {
  switch (refusal) {
    case 'forbidden':
      return forbidden('You are not assigned to this event.');
    case 'deviceRemoved':
      return forbidden('This device may not scan at this event any more.');
    case 'noGate':
      return notFound('Gate');
    case 'manyCheckpoints':
      return badInput('This event has several checkpoints: say at which gate.', 'input.gateId');
    case 'idReused':
      return conflict('This scanId was used for something else.');
    case 'notFound':
      return notFound('Scan');
    case 'notYours':
      return forbidden('Only a supervisor may take this scan back.');
    case 'alreadyUndone':
      return conflict('This scan was taken back already.');
  }
}
