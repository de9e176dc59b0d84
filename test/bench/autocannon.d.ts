// The parts of autocannon that are used here; it brings no types of its own.
declare module 'autocannon' {
  import type { EventEmitter } from 'node:events';

  namespace autocannon {
    type Request = { readonly body?: string };
    type Options = {
      readonly url: string;
      readonly connections: number;
      readonly duration?: number;
      /** Of requests, in place of a time. */
      readonly amount?: number;
      readonly sampleInt: number;
      readonly method: 'POST';
      readonly headers?: Readonly<Record<string, string>>;
      readonly requests: readonly { readonly setupRequest: (request: Request) => Request }[];
      readonly verifyBody: (body: string) => boolean;
    };
    type Result = { readonly errors: number; readonly mismatches: number };
    type Instance = EventEmitter & PromiseLike<Result> & { readonly stop: () => void };
  }

  function autocannon(options: autocannon.Options): autocannon.Instance;
  export = autocannon;
}
