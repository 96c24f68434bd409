/** How Bitrix24 refuses: a status, a code and its words (apidocs.bitrix24.ru, system errors). */
export class Refusal extends Error {
  constructor(readonly status: number, readonly code: string, text: string) {
    super(text);
  }

  get body() {
    return { error: this.code, error_description: this.message };
  }
}

export function refuse(status: number, code: string, text: string): never {
  throw new Refusal(status, code, text);
}
