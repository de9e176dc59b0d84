/**
 * The same database or transaction, whose reads take no row locks: for controls, which must fail where nobody waits for anybody.
 */
export function withoutLocks<T extends object>(of: T): T {
  return new Proxy(of, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      if (name === 'for') return () => withoutLocks(target);
      return (...args: unknown[]) => {
        const [run] = args;
        const isTransaction = name === 'transaction' && typeof run === 'function';
        const unlocked = (tx: object): unknown =>
          (run as (tx: object) => unknown)(withoutLocks(tx));
        const result: unknown = value.apply(target, isTransaction ? [unlocked] : args);
        return builders.has(name) ? withoutLocks(result as object) : result;
      };
    },
  });
}

const builders: ReadonlySet<string | symbol> = new Set(['select', 'from', 'where', 'orderBy']);
