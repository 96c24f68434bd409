import { format } from 'node:util';
import { any } from '../service/param';
import { methodsOf, serviceClass, type ServiceClass } from '../service/service-class';

const on = methodsOf<ServiceClass>();

export const loggerClass = serviceClass<GoogleAppsScript.Base.Logger>({ name: 'Logger', global: 'Logger' }, {
  log: on.pure([[any], [any, any], [any, any, any], [any, any, any, any]], (execution, self, ...parts) => {
    execution.host.record(execution.functionName, 'log', typeof parts[0] === 'string' ? format(...parts) : JSON.stringify(parts[0]) ?? 'undefined');
    return self;
  }),
});
