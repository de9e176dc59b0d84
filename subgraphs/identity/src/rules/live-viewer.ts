import type { Viewer } from '@gatehouse/kit-subgraph/viewer';

type Asking = {
  readonly viewer: Viewer | undefined;
  readonly loaders: { readonly liveSession: { readonly load: (id: string) => Promise<unknown> } };
};

/**
 * The viewer whose session has not ended. A token outlives its session by minutes; identity, which keeps the sessions, looks
 * and does not wait for that.
 */
export async function liveViewer({ viewer, loaders }: Asking): Promise<Viewer | undefined> {
  if (viewer === undefined) return undefined;
  return (await loaders.liveSession.load(viewer.sessionId)) === undefined ? undefined : viewer;
}
