// For controls: whoever comes first waits between looking and writing until the others have looked, however slow the machine is.

/** A sequence, because it counts outside of transactions: each sees the others arrive. */
export const sequenceOfArrivals = `
  create sequence identity.arrivals;
  grant usage, select on sequence identity.arrivals to public;`;

/** A piece of PL/pgSQL that goes on when so many have come to it. */
export const waitForAsMany = (meeting: number): string => `
  perform nextval('identity.arrivals');
  while (select last_value from identity.arrivals) < ${meeting} loop perform pg_sleep(0.005); end loop;`;
