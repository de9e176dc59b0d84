import type { BaseContext } from '@gatehouse/kit-subgraph/subgraph';
import type { Desk } from './domain/desk.ts';
import { createLoaders } from './loaders.ts';

export type Context = BaseContext & {
  readonly desk: Desk;
  readonly loaders: ReturnType<typeof createLoaders>;
};

export const createContext = (desk: Desk, base: BaseContext): Context => ({
  ...base,
  desk,
  loaders: createLoaders(desk, base),
});
