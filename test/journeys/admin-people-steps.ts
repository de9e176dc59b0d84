import type { Graph } from '../kit/graph.ts';
import { aCustomer } from '../kit/roles.ts';

// oxlint-disable-next-line typescript/no-explicit-any -- each step reads the fields its document asks for.
type Send = (name: string, variables?: object, token?: string) => Promise<any>;
type Signed = { readonly send: Send; readonly token: string };

/** What an administrator does about customers, organizers and merchants. */
export async function adminPeopleSteps(graph: Graph, signed: Signed): Promise<void> {
  await customerSteps(graph, signed);
  await organizerSteps(signed);
  await merchantSteps(signed);
}

const ADD = `mutation ($input: AddDependentInput!) {
  addDependent(input: $input) { __typename }
}`;

async function customerSteps(graph: Graph, { send, token }: Signed): Promise<void> {
  const zoe = await aCustomer(graph, { name: 'Zoé Lachance', email: 'zoe@mail.example' });
  const { id } = zoe;
  await graph.as(zoe.token)(ADD, { input: { name: 'Lina Lachance', relationship: 'daughter' } });
  const emergencyContact = { name: 'Karim Lachance', mobile: '+33639985999' };
  const change = { id, labels: ['VIP'], bloodType: 'A+', emergencyContact };
  await send('UpdateCustomer', { input: change }, token);
  const filter = { search: 'zoé l', status: 'ACTIVE' };
  await send('Customers', { filter, sort: 'REGISTERED_AT_DESC', first: 20 }, token);
  await send('Customer', { id }, token);
  await lockAndLetIn('Customer', id, { send, token });
  await send('EraseCustomer', { input: { id, reason: 'Asked for it.' } }, token);
}

async function organizerSteps({ send, token }: Signed): Promise<void> {
  const input = {
    name: 'Quayside Sounds',
    contactMobile: '+33639986001',
    contactName: 'Jo Meyer',
    contactEmail: 'office@quayside.example',
    taxNumber: 'FR 12',
    description: 'By the water.',
    websiteUrl: 'https://quayside.example',
  };
  const { createOrganizer } = await send('CreateOrganizer', { input }, token);
  const { id } = createOrganizer.organizer;
  const links = ['https://social.example/quayside'];
  await send('UpdateOrganizer', { input: { id, links } }, token);
  await send('VerifyOrganizer', { input: { id } }, token);
  const filter = { search: 'quayside', isVerified: true };
  await send('Organizers', { filter, sort: 'NAME_ASC', first: 20 }, token);
  await send('Organizer', { id }, token);
  await lockAndLetIn('Organizer', id, { send, token });
  await send('DeleteOrganizer', { input: { id, reason: 'Closed.' } }, token);
}

async function merchantSteps({ send, token }: Signed): Promise<void> {
  const input = {
    shopName: 'Quayside Kiosk',
    mobile: '+33639986002',
    contactName: 'Samir Ferhat',
    contactEmail: 'kiosk@quayside.example',
    address: '3 Quai du Vieux Port, Marseille',
    description: 'Cards and coffee.',
  };
  const { createMerchant } = await send('CreateMerchant', { input }, token);
  const { id } = createMerchant.merchant;
  await send('UpdateMerchant', { input: { id, contactName: 'Samira Ferhat' } }, token);
  await send('VerifyMerchant', { input: { id } }, token);
  const filter = { search: 'quayside', isVerified: true };
  await send('Merchants', { filter, sort: 'NAME_ASC', first: 20 }, token);
  await send('Merchant', { id }, token);
  await lockAndLetIn('Merchant', id, { send, token });
  await send('DeleteMerchant', { input: { id, reason: 'Closed.' } }, token);
}

async function lockAndLetIn(thing: string, id: string, { send, token }: Signed): Promise<void> {
  await send(`Suspend${thing}`, { input: { id, reason: 'Unpaid.' } }, token);
  await send(`Reactivate${thing}`, { input: { id } }, token);
}
