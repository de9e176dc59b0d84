import type { Answer } from '../kit/ask.ts';
import type { Graph } from '../kit/graph.ts';
import { anOrganizer, type Person } from '../kit/roles.ts';
import { anEvent, type EventWishes, type SeededEvent } from '../kit/seed.ts';
import { shippedText } from './shipped-text.ts';

const documents = {
  submit: shippedText('organizer', 'SubmitEditRequest'),
  withdraw: shippedText('organizer', 'WithdrawEditRequest'),
  approve: shippedText('admin', 'ApproveEditRequest'),
  reject: shippedText('admin', 'RejectEditRequest'),
};

type Token = Pick<Person, 'token'>;

export type OwnEvent = SeededEvent & { readonly organizer: Person };

/** An organizer and an event of theirs. */
export async function anOwnEvent(graph: Graph, wishes: EventWishes = {}): Promise<OwnEvent> {
  const organizer = await anOrganizer(graph);
  const event = await anEvent(graph, { ...wishes, organizerId: organizer.id });
  return { ...event, organizer };
}

type Asks = Readonly<
  Record<keyof typeof documents, (who: Token, input: object) => Promise<Answer>>
>;

/** The four verbs of an edit request. */
export const editRequestsOf = (graph: Graph): Asks => {
  const ask =
    (verb: keyof typeof documents) =>
    ({ token }: Token, input: object) =>
      graph.as(token)(documents[verb], { input });
  return {
    submit: ask('submit'),
    withdraw: ask('withdraw'),
    approve: ask('approve'),
    reject: ask('reject'),
  };
};

/** An open request for the event to be called something else; answers its id. */
export async function anEditRequest(
  graph: Graph,
  { eventId, organizer }: OwnEvent,
  changes: object = { name: 'Harbour Morning' },
): Promise<string> {
  const input = { eventId, baseVersion: 1, ...changes };
  const { data, text } = await editRequestsOf(graph).submit(organizer, input);
  if (!data?.submitEditRequest) throw new Error(text);
  return data.submitEditRequest.editRequest.id;
}

/** Everything an event says, and its version. */
export async function eventRow({ sql }: Pick<Graph, 'sql'>, eventId: string) {
  const [row] = await sql`
    select name, description, venue_id, category_id, starts_at, ends_at, refund_until, status, version
    from ticketing.events where id = ${eventId}`;
  return row;
}

/** What ticketing has told identity of a thing so far, in the order of publication; the worker must be off. */
export async function toldOfId({ sql }: Pick<Graph, 'sql'>, id: string) {
  const rows = await sql<{ name: string; payload: Record<string, unknown> }[]>`
    select payload #>> '{event,name}' as name, payload #> '{event,payload}' as payload
    from ticketing_jobs._private_jobs as job
    where payload ->> 'to' = 'identity'
      and ${id} in (payload #>> '{event,payload,eventId}', payload #>> '{event,payload,entityId}') order by job.id`;
  return [...rows];
}
