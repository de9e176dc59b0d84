/** Roles belong to the whole cluster, so their names say whose they are. */
export function roleName(name: string): string {
  return `gatehouse_${name}`;
}
