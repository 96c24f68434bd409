/** How МойСклад refuses: a status and a list of errors with its own numbers (general part of its documents, «Обработка ошибок»). */
export class Refusal extends Error {
  constructor(readonly status: number, readonly errors: readonly { error: string; code: number; parameter?: string }[]) {
    super(errors.map(({ error }) => error).join('; '));
  }
}

export function refuse(status: number, code: number, error: string, parameter?: string): never {
  throw new Refusal(status, [{ error, code, ...(parameter === undefined ? {} : { parameter }) }]);
}
