import type { Customer, Dependent } from '@gatehouse/identity-db/schema';

export type CustomerMapper = Customer;
export type DependentMapper = Dependent;
export type TooManyDependentsErrorMapper = { readonly dependentsMax: number };
