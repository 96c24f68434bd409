/** One execution, which Google ends before its n-th call of a port. */
export interface Life {
  readonly isOver: boolean;
  /** Calls so far, the one that it died of included. */
  readonly calls: number;
  /** The port as this execution sees it, and every port that its calls return. */
  mortal<Port extends object>(port: Port): Port;
}

/** @param killAt 1 is the first call; without it the execution lives on. What is dead stays dead: all later calls throw too. */
export function life(killAt = Infinity): Life {
  let calls = 0;
  let isOver = false;

  const mortal = <Port extends object>(port: Port): Port =>
    new Proxy(port, {
      get: (target, name) => {
        const member: unknown = Reflect.get(target, name);
        if (typeof member !== 'function') return member;
        return (...args: unknown[]): unknown => {
          calls += isOver ? 0 : 1;
          isOver = isOver || calls === killAt;
          if (isOver) throw new Error(`killed before ${String(name)}`);
          const result: unknown = member.apply(target, args);
          return isPort(result) ? mortal(result) : result;
        };
      },
    });

  return {
    get isOver() {
      return isOver;
    },
    get calls() {
      return calls;
    },
    mortal,
  };
}

function isPort(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.values(value).some((member) => typeof member === 'function');
}
