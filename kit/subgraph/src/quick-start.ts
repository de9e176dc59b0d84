import { enableCompileCache, registerHooks, type ResolveFnOutput } from 'node:module';
import { join } from 'node:path';

// Loaded before a program by `node --import`: of a start, reading the code is the longest part. Without it all works the same.

// What Node has made of our TypeScript and of packages is kept between starts. Where this folder cannot be written, nothing is.
enableCompileCache(join(import.meta.dirname, '../../../node_modules/.cache/node-compile'));

/**
 * Node reads a package's whole list of exports again for each import of it. drizzle-orm's has 447 entries, and six hundred of our
 * files import it: resolved once for each package of ours, that third of a start is gone.
 */
const resolved = new Map<string, ResolveFnOutput>();

registerHooks({
  resolve: (specifier, context, next) => {
    if (!specifier.startsWith('drizzle-orm')) return next(specifier, context);
    const { parentURL = '', conditions } = context;
    const importer = parentURL.slice(0, parentURL.lastIndexOf('/src/'));
    const key = `${specifier} from ${importer} by ${conditions.join()}`;
    const known = resolved.get(key);
    if (known !== undefined) return known;
    const found = { ...next(specifier, context), shortCircuit: true };
    resolved.set(key, found);
    return found;
  },
});
