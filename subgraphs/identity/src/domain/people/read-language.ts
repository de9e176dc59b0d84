import { badInput } from '@gatehouse/kit-subgraph/errors';

const lengthMax = 35;

/** A language in the one spelling of BCP 47. */
export function readLanguage(text: string, field: string): string {
  const language = text.length > lengthMax ? undefined : canonical(text);
  if (language === undefined) throw badInput('This is no language tag, such as en or ar.', field);
  return language;
}

function canonical(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    // What is no tag is thrown as a RangeError.
    return undefined;
  }
}
