import type { Graph } from '../kit/graph.ts';
import { aPaidTicket, anEvent } from '../kit/seed.ts';
import type { Send } from './door-steps.ts';

type Signed = { readonly send: Send; readonly token: string };

/** What a customer marks, and sees of what they booked. */
export async function customerAnalyticsSteps(
  { send, token }: Signed,
  eventId: string,
): Promise<void> {
  await send('AddFavorite', { input: { eventId } }, token);
  await send('FavoriteEvents', {}, token);
  await send('RemoveFavorite', { input: { eventId } }, token);
  await send('MyAnalytics', {}, token);
}

/** What an organizer sees of an event of theirs, and asks to have changed. */
export async function organizerAnalyticsSteps(
  graph: Graph,
  { send, token }: Signed,
  organizerId: string,
): Promise<void> {
  const event = await anEvent(graph, { organizerId });
  await aPaidTicket(graph, event);
  const { eventId } = event;
  await send('OrganizerDashboard', {}, token);
  await send('EventStatistics', { id: eventId }, token);
  const wanted = { name: 'Harbour Morning', note: 'The ferry is late.' };
  const input = { eventId, baseVersion: 1, ...wanted };
  const { submitEditRequest } = await send('SubmitEditRequest', { input }, token);
  const { id } = submitEditRequest.editRequest;
  await send('EditRequest', { id }, token);
  await send('EditRequests', { filter: { status: 'OPEN' } }, token);
  await send('WithdrawEditRequest', { input: { editRequestId: id } }, token);
}

/** What an administrator sees of sales, and decides about what organizers ask for. */
export async function adminAnalyticsSteps(graph: Graph, { send, token }: Signed): Promise<void> {
  await send('SalesOverview', {}, token);
  await send('Dashboard', {}, token);
  await send('RevenueAnalytics', { by: 'EVENT' }, token);
  await send('UserGrowth', { kind: 'CUSTOMER', interval: 'WEEK' }, token);
  await send('CardAnalytics', { interval: 'MONTH' }, token);
  await send('CategoryAnalytics', {}, token);
  const ask = async () => {
    const event = await anEvent(graph);
    await aPaidTicket(graph, event);
    const change = [{ field: 'NAME', from: 'Harbour Night', to: 'Harbour Morning' }];
    const [request] = await graph.sql<[{ id: string }]>`
      insert into ticketing.edit_requests (event_id, organizer_id, base_version, changes, status, requested_at)
      values (${event.eventId}, ${event.organizerId}, 1, ${graph.sql.json(change)}, 'OPEN', now()) returning id`;
    return { eventId: event.eventId, editRequestId: request.id };
  };
  const [granted, refused] = [await ask(), await ask()];
  await send('EventStatistics', { id: granted.eventId }, token);
  await send('EditRequests', { filter: { status: 'OPEN' } }, token);
  await send('EditRequest', { id: granted.editRequestId }, token);
  const { editRequestId } = granted;
  await send('ApproveEditRequest', { input: { editRequestId } }, token);
  const no = { editRequestId: refused.editRequestId, reason: 'The name is taken.' };
  await send('RejectEditRequest', { input: no }, token);
}
