import type { IncomingMessage } from 'node:http';
import { listen } from '../../servers/listen.ts';
import type { RunText } from './run-text.ts';

/** Answers POST with what a text comes to, and does nothing else: no server in JavaScript has less to do. */
export const leanServer = (run: RunText) =>
  listen((request, response) => {
    void read(request)
      .then(async (body) => JSON.stringify(await run(JSON.parse(body) as never)))
      .then((text) => {
        const length = Buffer.byteLength(text);
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': length });
        response.end(text);
      })
      .catch((error: unknown) => {
        console.error(error);
        response.writeHead(500).end();
      });
  });

const read = (request: IncomingMessage) =>
  new Promise<string>((resolve, reject) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => resolve(Buffer.concat(parts).toString()));
    request.on('error', reject);
  });
