import type { SystemRequest } from '../systems/request';
import type { Secret } from '../systems/system';
import type { HttpOutcome } from './http';

/** What is asked of a system is a call of the list: the port takes no address. */
export interface SystemHttpPort {
  /** A failed transport is an outcome like any other; no outcome has the secret in it. @throws Error  only for a call that is not in the list */
  send(request: SystemRequest, secret: Secret): HttpOutcome;
}
