import { bytesOf, photo } from '../files/pictures.ts';
import { here } from '../identity/send-file.ts';
import type { Graph } from '../kit/graph.ts';

// oxlint-disable-next-line typescript/no-explicit-any -- each step reads the fields its document asks for.
type Send = (name: string, variables?: object, token?: string) => Promise<any>;
type Signed = { readonly send: Send; readonly token: string };

/** What a customer does about themself and those they book for. */
export async function customerProfileSteps(graph: Graph, { send, token }: Signed): Promise<void> {
  const photoUploadId = await upload(graph, { send, token }, 'CUSTOMER_PHOTO');
  const emergencyContact = { name: 'Karim Lachance', mobile: '+33639985999' };
  const profile = { photoUploadId, bloodType: 'A+', emergencyContact };
  await send('UpdateProfile', { input: profile }, token);
  const lina = {
    name: 'Lina Lachance',
    relationship: 'daughter',
    bornOn: '2016-02-29',
    bloodType: 'O-',
    emergencyNote: 'Allergic to peanuts.',
    photoUploadId: await upload(graph, { send, token }, 'DEPENDENT_PHOTO'),
  };
  const { addDependent } = await send('AddDependent', { input: lina }, token);
  const { id } = addDependent.dependent;
  await send('UpdateDependent', { input: { id, relationship: 'child' } }, token);
  await send('AddDependent', { input: { name: 'Omar', relationship: 'father' } }, token);
  await send('Dependents', {}, token);
  await send('RemoveDependent', { input: { id } }, token);
}

/** What an organizer does about its page. */
export async function organizerProfileSteps(graph: Graph, { send, token }: Signed): Promise<void> {
  const imageUploadId = await upload(graph, { send, token }, 'ORGANIZER_IMAGE');
  const profile = {
    imageUploadId,
    description: 'By the water.',
    websiteUrl: 'https://harbour.example',
    links: ['https://social.example/harbour'],
    contactName: 'Jo Meyer',
    contactEmail: 'office@harbour.example',
  };
  await send('UpdateOrganizerProfile', { input: profile }, token);
  await send('MyOrganizer', {}, token);
}

/** What a merchant does about its shop. */
export async function merchantProfileSteps(graph: Graph, { send, token }: Signed): Promise<void> {
  const imageUploadId = await upload(graph, { send, token }, 'MERCHANT_IMAGE');
  const settings = {
    imageUploadId,
    description: 'Cards and coffee.',
    address: '3 Quai du Vieux Port, Marseille',
    contactName: 'Samir Ferhat',
    contactEmail: 'kiosk@shops.example',
    language: 'fr',
    notifiesBySms: false,
  };
  await send('UpdateMerchantSettings', { input: settings }, token);
  await send('MyMerchant', {}, token);
}

/** Sends a picture the way a screen does; answers the upload's id. */
export async function upload(
  graph: Graph,
  { send, token }: Signed,
  purpose: string,
): Promise<string> {
  const body = await bytesOf(photo().jpeg());
  const asked = await send('RequestUpload', { input: { purpose, byteCount: body.length } }, token);
  const { uploadId, url } = asked.requestUpload;
  await fetch(here(graph, url), { method: 'PUT', body });
  return uploadId;
}
