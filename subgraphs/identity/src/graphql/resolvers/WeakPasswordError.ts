import { passwordLengthMax } from '../../domain/passwords/find-weakness.ts';
import type { WeakPasswordErrorResolvers } from './../types.generated.ts';

const sentences = {
  TOO_LONG: `A password has at most ${passwordLengthMax} characters.`,
  COMMON: 'This password is among the first that anybody would try.',
  PERSONAL: 'A password must not contain your own name, number or address.',
  PLATFORM_NAME: 'A password must not contain the name of the platform or portal.',
  REUSED: 'This password was used before. Choose another one.',
};

export const WeakPasswordError: WeakPasswordErrorResolvers = {
  message: ({ reason, lengthMin }) =>
    reason === 'TOO_SHORT' ? `A password has at least ${lengthMin} characters.` : sentences[reason],
};
