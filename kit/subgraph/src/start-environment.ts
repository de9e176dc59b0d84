/** The environment of a process that starts, or its end with a sentence and without a stack: the reader is an operator. */
export function startEnvironment<Environment>(read: () => Environment): Environment {
  try {
    return read();
  } catch (error) {
    process.stderr.write(`\nGatehouse does not start. ${(error as Error).message}\n\n`);
    process.exit(1);
  }
}
