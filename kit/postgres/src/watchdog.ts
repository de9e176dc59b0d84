import { spawn } from 'node:child_process';

/**
 * Stops the server when this process is gone, however it went. A shell waits for the end of its input, which the kernel
 * closes even when we are killed; an exit handler would miss that, and a signal's default action. Answers with what calls it off.
 */
export function stopWithUs(serverPid: number): () => void {
  if (process.platform === 'win32') return () => {};
  // Its own process group: Ctrl-C goes to every process of the terminal's group, and must not end the watchdog first.
  const shell = spawn('/bin/sh', ['-c', `read _; kill -INT ${serverPid}`], {
    stdio: ['pipe', 'ignore', 'ignore'],
    cwd: '/',
    detached: true,
  });
  shell.on('error', () => {});
  shell.stdin.on('error', () => {});
  shell.unref();
  if ('unref' in shell.stdin && typeof shell.stdin.unref === 'function') shell.stdin.unref();
  return () => void shell.kill('SIGKILL');
}
