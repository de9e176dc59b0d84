import { roleName } from './role-name.ts';
import { rolePassword } from './role-password.ts';

/** The admin's URL, as one schema's role. */
export function roleUrl(adminUrl: string, name: string, secret: string): string {
  const url = new URL(adminUrl);
  url.username = roleName(name);
  url.password = rolePassword(secret, roleName(name));
  return url.href;
}
