import type { Execution } from '../execution/execution';
import { createHash } from 'node:crypto';
import { methodsOf, serviceClass, type ServiceClass } from '../service/service-class';
import { UserRef } from './user-ref';

const on = methodsOf<ServiceClass>();

/** Formulas run as an anonymous user: https://developers.google.com/apps-script/guides/services/authorization */
const current = (execution: Execution) => new UserRef(execution.mode === 'customFunction' ? '' : execution.user.email);

export const sessionClass = serviceClass<GoogleAppsScript.Base.Session>({ name: 'Session', global: 'Session' }, {
  getActiveUser: on.pure([[]], current),
  getEffectiveUser: on.pure([[]], current),
  getActiveUserLocale: on.read([[]], (execution) => execution.user.locale),
  getScriptTimeZone: on.read([[]], (execution) => execution.manifest.timeZone),
  getTemporaryActiveUserKey: on.read([[]], (execution) => createHash('sha256').update(execution.user.email).digest('base64')),
});
