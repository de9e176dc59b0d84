export type Running = { readonly url?: string; readonly stop: () => Promise<void> };

/**
 * Opens a server as the benchmark's parent process asked for it, says where it is, and ends with the parent. Which settings a
 * program gets is between it and `contenders.ts`.
 */
export async function runChild(open: (settings: never) => Promise<Running>): Promise<void> {
  let running: Running | undefined;
  let ending = false;
  const end = async () => {
    if (ending) return;
    ending = true;
    // Of what is not open yet nothing has to be closed in order.
    await running?.stop();
    process.exit(0);
  };
  // The parent may end without a word; the channel tells.
  for (const event of ['SIGTERM', 'disconnect']) process.on(event, () => void end());
  const settings: unknown = JSON.parse(process.env['BENCH_SETTINGS'] ?? '{}');
  running = await open(settings as never);
  process.send?.({ url: running.url ?? '' });
}
