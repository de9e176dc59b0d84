import type { Logger } from '@gatehouse/kit-subgraph/log';
import type { Provider, Silence } from '../domain/provider.ts';

/**
 * Stands for a provider that has payments here and is not configured any more: silent, so that they wait for it, and an alarm
 * each time, so that somebody configures it again.
 */
export function absentProvider(name: string, log: Logger): Provider {
  const say = async (): Promise<Silence> => {
    log.error({ provider: name }, 'payments wait for a provider that is not configured');
    return { says: 'nothing' };
  };
  return {
    name,
    isMethod: () => false,
    create: say,
    confirm: say,
    cancel: say,
    fetch: say,
    refund: say,
    fetchRefund: say,
    report: say,
    parseWebhook: () => ({ about: 'unbelieved', because: 'signature' }),
    readWebhook: () => undefined,
  };
}
