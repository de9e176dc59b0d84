import type { Context } from '../context.ts';
import { permissionIds, type PermissionKey } from '../domain/roles/permission-catalogue.ts';
import { liveViewer } from './live-viewer.ts';

type Profile = { readonly id: string };

/** The customer themself, and the administrators who support customers. */
export async function seesCustomer(customer: Profile, context: Context): Promise<boolean> {
  return isOwnOr('customer', customer, context, 'customers.read');
}

/** Whoever sees the customer. */
export const seesDependent = (
  { customerId }: { readonly customerId: string },
  context: Context,
): Promise<boolean> => seesCustomer({ id: customerId }, context);

/** The organizer's private part: for itself, and for administrators who look after organizers. */
export async function seesOrganizer(organizer: Profile, context: Context): Promise<boolean> {
  return isOwnOr('organizer', organizer, context, 'organizers.read');
}

/** The merchant itself, and the administrators who look after merchants. */
export async function seesMerchant(merchant: Profile, context: Context): Promise<boolean> {
  return isOwnOr('merchant', merchant, context, 'merchants.read');
}

/** The usher, and everybody who works at events. */
export async function seesUsher(usher: Profile, context: Context): Promise<boolean> {
  if (context.proven.has(usher.id)) return true;
  const viewer = await liveViewer(context);
  return viewer !== undefined && ['usher', 'organizer', 'admin'].includes(viewer.portal);
}

/** What is private of an usher: for the usher, and for administrators who look after ushers. */
export async function seesUshersAccount(usher: Profile, context: Context): Promise<boolean> {
  return isOwnOr('usher', usher, context, 'ushers.read');
}

/** Administrators among themselves. */
export async function seesAdminUser(_adminUser: Profile, context: Context): Promise<boolean> {
  return (await liveViewer(context))?.portal === 'admin';
}

async function isOwnOr(
  portal: string,
  { id }: Profile,
  context: Context,
  permission: PermissionKey,
): Promise<boolean> {
  if (context.proven.has(id)) return true;
  const viewer = await liveViewer(context);
  if (viewer?.portal === portal) return viewer.profileId === id;
  return viewer?.permissions.includes(permissionIds[permission]) ?? false;
}
