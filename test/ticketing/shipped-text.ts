import { readFileSync } from 'node:fs';
import path from 'node:path';
import { operationsFolder } from '@gatehouse/schema/contract-files';

/** The document that a client ships, to be asked as it is. */
export const shippedText = (client: 'customer' | 'organizer' | 'admin', name: string): string =>
  readFileSync(path.join(operationsFolder, client, `${name}.graphql`), 'utf8');
