import type { InboxEntry } from './list-inbox.ts';

const style = `
  :root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
  body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
  h1 { font-size: 1.25rem; margin-bottom: 0; }
  p.about { margin-top: .25rem; opacity: .7; }
  article { border: 1px solid color-mix(in srgb, currentColor 20%, transparent); border-radius: .6rem; padding: .75rem 1rem; margin: .75rem 0; }
  header { display: flex; gap: .75rem; align-items: baseline; flex-wrap: wrap; font-size: .85rem; opacity: .8; }
  header b { font-size: .95rem; }
  header time { margin-left: auto; }
  .code { font: 600 1.5rem/1.2 ui-monospace, monospace; letter-spacing: .2em; }
  p { margin: .4rem 0 0; }`;

/** The development inbox as one page that needs nothing but itself and looks for news every few seconds. */
export function inboxPage(entries: readonly InboxEntry[]): string {
  const list = entries.map(article).join('') || '<p>No message yet.</p>';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="3">
<title>Gatehouse inbox</title>
<style>${style}</style>
</head>
<body>
<h1>Development inbox</h1>
<p class="about">Text messages and e-mails of this Gatehouse, newest first.</p>
${list}
</body>
</html>
`;
}

function article({ to, channel, subject, text, code, at, sent, refusal }: InboxEntry): string {
  const when = `<time datetime="${at}">${at.slice(0, 19).replace('T', ' ')} UTC</time>`;
  const isWaiting = !sent && refusal === undefined;
  const state = isWaiting
    ? '<span>waiting</span>'
    : refusal && `<span>not sent: ${escape(refusal)}</span>`;
  const title =
    channel === 'email' && subject !== undefined ? `<span>${escape(subject)}</span>` : '';
  const digits = code === undefined ? '' : `<p class="code">${escape(code)}</p>`;
  return `<article><header><b>${escape(to)}</b><span>${channel}</span>${title}${state ?? ''}${when}</header>${digits}<p>${escape(text)}</p></article>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escape = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? '');
