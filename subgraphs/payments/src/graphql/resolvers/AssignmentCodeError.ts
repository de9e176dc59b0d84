import type { AssignmentCodeErrorResolvers } from './../types.generated.ts';

export const AssignmentCodeError: AssignmentCodeErrorResolvers = {
  message: ({ reason, triesLeft }) => {
    switch (reason) {
      case 'WRONG':
        return `This is not the code. Tries left: ${triesLeft}.`;
      case 'EXPIRED':
        return 'The time for this code is over. Send a new one.';
      case 'OVER':
        return 'This assignment has ended. Begin anew.';
    }
  },
};
