import type { Execution } from '../execution/execution';
import { lockName } from '../locks';
import { ScriptError } from '../service/errors';
import { int } from '../service/param';
import { methodsOf, serviceClass, type ServiceClass } from '../service/service-class';
import { HostObject } from '../service/values';

class LockRef extends HostObject {
  readonly className = 'Lock';
  constructor(readonly name: string) {
    super();
  }
}

const service = methodsOf<ServiceClass>();

export const lockServiceClass = serviceClass<GoogleAppsScript.Lock.LockService>({ name: 'LockService', global: 'LockService' }, {
  getDocumentLock: service.pure([[]], (execution) => (execution.hasDocumentStores ? new LockRef(lockName('document', execution.document)) : null)),
  getUserLock: service.pure([[]], (execution) => new LockRef(lockName('user', execution.user))),
  getScriptLock: service.pure([[]], () => new LockRef(lockName('script'))),
});

/** Nobody else runs while this execution does, so a lock that is taken stays taken for the whole wait. */
function take(execution: Execution, self: LockRef, waitMs: number): boolean {
  if (execution.host.locks.tryTake(self.name, execution.id)) return true;
  execution.spend(waitMs);
  return false;
}

const on = methodsOf<LockRef>();

export const lockClass = serviceClass<GoogleAppsScript.Lock.Lock>({ name: 'Lock', path: 'LockService.Lock' }, {
  tryLock: on.write([[int]], take),
  waitLock: on.write([[int]], (execution, self, waitMs) => {
    if (!take(execution, self, waitMs)) throw new ScriptError('Lock timeout: another process was holding the lock for too long.');
  }),
  hasLock: on.read([[]], (execution, self) => execution.host.locks.isHeldBy(self.name, execution.id)),
  releaseLock: on.write([[]], (execution, self) => execution.host.locks.release(self.name, execution.id)),
});
