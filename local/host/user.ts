/** A person with a Google account; user properties hang on it. */
export class HostUser {
  /** Permissions that the person has unticked, or not been asked for since the manifest names them. */
  readonly withheldScopes = new Set<string>();

  constructor(readonly email: string, public locale: string) {}
}
