import { monthOf } from '../../domain/month-of.ts';
import type { PeriodResolvers } from './../types.generated.ts';

export const Period: PeriodResolvers = {
  month: ({ month }) => monthOf(month),
  results: ({ month }, _args, { loaders }) => loaders.resultsOf.load(month),
};
