import { openAnother } from '../identity/another-process.ts';

// A whole Gatehouse in a process of its own, on the database of a test. It says where it listens, and ends with its input: also
// when the test that started it is gone.
const at = JSON.parse(process.argv[2] ?? '{}') as Parameters<typeof openAnother>[0];

const gatehouse = await openAnother(at);
process.stdin.on('end', () => void gatehouse[Symbol.asyncDispose]());
process.stdin.resume();
process.stdout.write(`${gatehouse.url}\n`);
