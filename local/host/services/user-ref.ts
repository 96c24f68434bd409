import { methodsOf, serviceClass } from '../service/service-class';
import { HostObject } from '../service/values';

export class UserRef extends HostObject {
  readonly className = 'User';
  constructor(readonly email: string) {
    super();
  }
}

const on = methodsOf<UserRef>();

export const userClass = serviceClass<GoogleAppsScript.Base.User>({ name: 'User', path: 'Session.User' }, {
  getEmail: on.read([[]], (execution, self) => {
    execution.requireScope('Session.getActiveUser', ['https://www.googleapis.com/auth/userinfo.email']);
    return self.email;
  }),
});

