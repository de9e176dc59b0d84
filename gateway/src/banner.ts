import type { Explorer } from './explorer.ts';

type Facts = {
  readonly port: number;
  readonly isEmbedded: boolean;
  readonly explorer: Explorer;
  readonly production: boolean;
  readonly topology: string;
};

/** What a person at a terminal wants to know, once everything runs. */
export function banner({ port, isEmbedded, explorer, production, topology }: Facts): string {
  const url = `http://localhost:${port}`;
  const forDevelopers = [
    ['Dev inbox', `${url}/dev/inbox, where codes by SMS and mail arrive`],
    ['Demo', 'npx -y pnpm demo, in another terminal: registers, books, pays and scans'],
  ];
  const rows = [
    ['GraphQL', `${url}/graphql`],
    ...(explorer === 'sandbox'
      ? [['Sandbox', `${url}/graphql in a browser, with examples to run`]]
      : []),
    ...(explorer === 'off' ? [] : [['Explorer', `${url}/explorer, the same without the internet`]]),
    ...(production ? [] : forDevelopers),
    ['Database', isEmbedded ? 'PostgreSQL of our own; --reset begins anew' : 'DATABASE_URL'],
    ['Topology', topology],
    ['Stop', 'Ctrl-C'],
  ];
  const lines = rows.map(([name = '', value = '']) => `  ${name.padEnd(10)}${value}`);
  return `\n  Gatehouse is running.\n\n${lines.join('\n')}\n\n`;
}
