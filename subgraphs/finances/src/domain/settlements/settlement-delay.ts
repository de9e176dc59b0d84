/** How long after its end an event is settled, for what is still given back by then. */
export const settlementDelayMs = 3 * 24 * 3_600_000;
