import { randomUUID } from 'node:crypto';
import type { Graph } from '../kit/graph.ts';
import type { Send } from './door-steps.ts';
import { upload } from './profile-steps.ts';

type Signed = { readonly send: Send; readonly token: string };

/** What a SuperAdmin does about ushers, other administrators, policies and locks, and about themself. */
export async function staffSteps(graph: Graph, { send, token }: Signed): Promise<void> {
  const ask = (name: string, input: object) => send(name, { input }, token);
  const photoUploadId = await upload(graph, { send, token }, 'ADMIN_PHOTO');
  await ask('UpdateAdminProfile', { photoUploadId });
  await send('MyAdminUser', {}, token);
  await usherSteps(graph, { send, token });

  const nadia = { email: 'nadia.roy@mail.example', name: 'Nadia Roy', role: 'SUPPORT' };
  const { createAdminUser } = await ask('CreateAdminUser', nadia);
  const { id } = createAdminUser.adminUser;
  await send('AdminUser', { id }, token);
  await ask('UpdateAdminUser', { id, role: 'ADMIN' });
  await ask('SuspendAdminUser', { id, reason: 'Lost the laptop.' });
  await send('AdminUsers', { filter: { status: 'SUSPENDED' } }, token);
  await ask('ReactivateAdminUser', { id });
  await ask('DeleteAdminUser', { id, reason: 'Has left.' });

  await ask('LiftLock', { portal: 'ADMIN', identifier: nadia.email });
  await send('PortalPolicies', {}, token);
  await ask('UpdatePortalPolicy', { portal: 'ADMIN', passwordHistory: 2 });
}

async function usherSteps(graph: Graph, { send, token }: Signed): Promise<void> {
  const ask = (name: string, input: object) => send(name, { input }, token);
  const jonas = { username: 'jonas.weber', name: 'Jonas Weber', eventIds: [randomUUID()] };
  const { createUsher } = await ask('CreateUsher', jonas);
  const { id } = createUsher.usher;
  const photoUploadId = await upload(graph, { send, token }, 'USHER_PHOTO');
  await ask('UpdateUsher', { id, contact: 'jonas@mail.example', photoUploadId });
  const place = { usherId: id, eventId: randomUUID() };
  await ask('AssignUsher', { ...place, isSupervisor: true });
  await send('Ushers', { filter: { eventId: place.eventId } }, token);
  await send('Usher', { id }, token);
  await ask('UnassignUsher', place);
  await ask('ResetUsherPassword', { id });
  await ask('SuspendUsher', { id, reason: 'Came late.' });
  await ask('ReactivateUsher', { id });
  await ask('DeleteUsher', { id, reason: 'Has left.' });
}
