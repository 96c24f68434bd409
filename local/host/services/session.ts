import type { Execution } from '../execution/execution';
import { createHash } from 'node:crypto';
import { methodsOf, serviceClass, type ServiceClass } from '../service/service-class';
import { UserRef } from './user-ref';

const on = methodsOf<ServiceClass>();

/**
 * Formulas run as an anonymous user, https://developers.google.com/apps-script/guides/services/authorization; but Google's
 * reference of `getActiveUser` does not promise that for the owner of the script, so here a cell of the owner's knows them.
 */
const current = ({ mode, user, document }: Execution) => new UserRef(mode === 'customFunction' && user !== document.owner ? '' : user.email);

export const sessionClass = serviceClass<GoogleAppsScript.Base.Session>({ name: 'Session', global: 'Session' }, {
  getActiveUser: on.pure([[]], current),
  getEffectiveUser: on.pure([[]], current),
  getActiveUserLocale: on.read([[]], (execution) => execution.user.locale),
  getScriptTimeZone: on.read([[]], (execution) => execution.manifest.timeZone),
  getTemporaryActiveUserKey: on.read([[]], (execution) => createHash('sha256').update(execution.user.email).digest('base64')),
});
