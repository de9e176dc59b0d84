import type { InvalidCodeErrorResolvers } from './../types.generated.ts';

const sentences = {
  USED: 'This code was used already.',
  EXPIRED: 'This code is too old. Ask for a new one.',
  EXHAUSTED: 'Too many wrong codes. Start again.',
  WRONG: 'This code is not right.',
};

export const InvalidCodeError: InvalidCodeErrorResolvers = {
  message: ({ reason }) => sentences[reason],
};
