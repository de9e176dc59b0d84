import type { EventStatus } from '../catalogue/event-status.ts';

/** Whether an event may still change: neither over nor called off. */
export const isEditable = ({ status }: { readonly status: EventStatus }): boolean =>
  status === 'DRAFT' || status === 'PUBLISHED';
