/**
 * Answers that are ready in one turn of the event loop leave at its end, one after the other: each write wakes whoever reads it,
 * and waking the same proxy for each answer of a turn costs as much as a small operation. Resolves once it is sent.
 */
export function sendTogether(): (send: () => void) => Promise<void> {
  let ready: (() => void)[] = [];
  const flush = () => {
    const sends = ready;
    ready = [];
    for (const send of sends) send();
  };
  return (send) =>
    new Promise((resolve, reject) => {
      if (ready.length === 0) setImmediate(flush);
      ready.push(() => {
        try {
          send();
          resolve();
        } catch (error) {
          reject(error);
        }
      });
    });
}
