/** A person with a Google account; user properties hang on it. */
export class HostUser {
  constructor(readonly email: string, public locale: string) {}
}
