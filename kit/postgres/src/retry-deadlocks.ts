const deadlock = '40P01';
const attemptsMax = 3;

/**
 * Runs a transaction again that PostgreSQL ended to break a circle of waiting: nothing of it is left, so that it is as if it had
 * never been tried. After three times the error is thrown as it is.
 */
export async function retryDeadlocks<T>(transaction: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await transaction();
    } catch (error) {
      if (attempt === attemptsMax || !isDeadlock(error)) throw error;
    }
  }
}

/** drizzle wraps what the driver throws. */
const isDeadlock = (error: unknown): boolean =>
  error instanceof Error &&
  (('code' in error && error.code === deadlock) || isDeadlock(error.cause));
