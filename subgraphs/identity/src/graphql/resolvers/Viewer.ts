import { keysOfPermissions } from '../../domain/roles/permission-catalogue.ts';
import { wordOf } from '../word-of.ts';
import type { ViewerResolvers } from './../types.generated.ts';

export const Viewer: ViewerResolvers = {
  portal: ({ portal }) => wordOf(portal),
  role: ({ role }) => (role === '' ? null : role),
  scope: ({ scope }) => scope ?? null,
  permissions: ({ permissions }) => keysOfPermissions(permissions),
  stage: ({ stage }) => (stage === undefined ? null : wordOf(stage)),
};
