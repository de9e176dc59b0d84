import type { Context } from '../context.ts';
import { liveViewer } from './live-viewer.ts';

type Profile = { readonly id: string };

/** The admin roles that may see customers. */
const supporters: ReadonlySet<string> = new Set(['SuperAdmin', 'Admin', 'Support']);

/** The customer themself, and the administrators who support customers. */
export async function seesCustomer(customer: Profile, context: Context): Promise<boolean> {
  if (context.proven.has(customer.id)) return true;
  const viewer = await liveViewer(context);
  if (viewer?.portal === 'customer') return viewer.profileId === customer.id;
  return viewer?.portal === 'admin' && supporters.has(viewer.role);
}

/** The usher, and everybody who works at events. */
export async function seesUsher(usher: Profile, context: Context): Promise<boolean> {
  if (context.proven.has(usher.id)) return true;
  const viewer = await liveViewer(context);
  return viewer !== undefined && ['usher', 'organizer', 'admin'].includes(viewer.portal);
}

/** Administrators among themselves. */
export async function seesAdminUser(_adminUser: Profile, context: Context): Promise<boolean> {
  return (await liveViewer(context))?.portal === 'admin';
}
