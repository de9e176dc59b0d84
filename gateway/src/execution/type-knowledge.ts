import {
  buildSchema,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  type GraphQLSchema,
} from 'graphql';

/** Says whether an object of a type is one of another: a plan's question, so that the types are those of the supergraph. */
export type IsOfType = (typename: string, condition: string) => boolean;

/** Reads the supergraph when it is first asked about two types that differ. */
export function typeKnowledge(supergraphSdl: string): IsOfType {
  let read: GraphQLSchema | undefined;
  const schema = () =>
    (read ??= buildSchema(supergraphSdl, { assumeValid: true, assumeValidSDL: true }));
  return (typename, condition) => {
    if (typename === condition) return true;
    const type = schema().getType(typename);
    const wanted = schema().getType(condition);
    if (!isAbstractType(wanted) || !(isObjectType(type) || isInterfaceType(type))) return false;
    return schema().isSubType(wanted, type);
  };
}
