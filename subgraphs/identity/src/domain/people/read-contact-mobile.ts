import { badInput } from '@gatehouse/kit-subgraph/errors';
import { getPolicy, type PortalName } from '../accounts/get-policy.ts';
import { mobileNumber } from '../accounts/mobile-number.ts';
import type { Db } from '../db.ts';

type Given = { readonly portal: PortalName; readonly mobile: string; readonly field: string };

/** The mobile of whoever will sign in at a portal, in E.164. */
export async function readContactMobile(
  db: Db,
  { portal, mobile: text, field }: Given,
): Promise<string> {
  const { defaultCountry } = await getPolicy(db, portal);
  const mobile = mobileNumber(text, defaultCountry);
  if (mobile === undefined) throw badInput('This is no mobile number.', field);
  return mobile;
}
