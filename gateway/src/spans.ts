import { ProxyTracerProvider, SpanStatusCode, trace, type Attributes } from '@opentelemetry/api';

/** Does something within a span of this name. */
export type InSpan = <T>(
  name: string,
  act: () => Promise<T>,
  attributes?: Attributes,
) => Promise<T>;

/** Spans where an SDK was loaded before us (`--import`); undefined otherwise, so that nobody pays for what nobody reads. */
export function spans(): InSpan | undefined {
  const provider = trace.getTracerProvider();
  const tracer =
    provider instanceof ProxyTracerProvider
      ? provider.getDelegateTracer('gatehouse-gateway')
      : provider.getTracer('gatehouse-gateway');
  if (tracer === undefined) return undefined;
  return (name, act, attributes = {}) =>
    tracer.startActiveSpan(name, { attributes }, async (span) => {
      try {
        const done = await act();
        // What failed is in the log: an error's text may hold what a trace must not.
        if (hasErrors(done)) span.setStatus({ code: SpanStatusCode.ERROR });
        return done;
      } catch (error) {
        span.setStatus({ code: SpanStatusCode.ERROR });
        throw error;
      } finally {
        span.end();
      }
    });
}

const hasErrors = (done: unknown): boolean =>
  typeof done === 'object' && done !== null && 'errors' in done && done.errors !== undefined;
