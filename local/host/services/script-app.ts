import { randomUUID } from 'node:crypto';
import type { HostDocument } from '../document';
import type { Execution } from '../execution/execution';
import { ScriptError } from '../service/errors';
import { int, list, member, object, str } from '../service/param';
import { methodsOf, serviceClass, type ServiceClass } from '../service/service-class';
import { EnumValue, HostObject } from '../service/values';
import { nextFiringMs, type TriggerModel, type TriggerSchedule } from '../triggers';
import { SpreadsheetRef } from './spreadsheet/refs';

const triggerScope = ['https://www.googleapis.com/auth/script.scriptapp'];

class TriggerRef extends HostObject {
  readonly className = 'Trigger';
  constructor(readonly model: TriggerModel) {
    super();
  }
}

class TriggerBuilderRef extends HostObject {
  readonly className = 'TriggerBuilder';
  constructor(readonly handler: string) {
    super();
  }
}

class ClockBuilderRef extends HostObject {
  readonly className = 'ClockTriggerBuilder';
  everyHours: number | null = null;
  everyDays: number | null = null;
  hour: number | null = null;
  minute: number | null = null;
  timeZone: string | null = null;
  constructor(readonly handler: string) {
    super();
  }
}

class AuthorizationRef extends HostObject {
  readonly className = 'AuthorizationInfo';
  constructor(readonly isRequired: boolean) {
    super();
  }
}

/** Google shows its page of consent, and the execution ends whatever the script does. */
function askForConsent(execution: Execution): never {
  execution.document.ui.consents.push({ email: execution.user.email, scopes: execution.host.missingScopes(execution.user) });
  return execution.kill('Authorization is required to perform that action.');
}

const triggersOf = (document: HostDocument, execution: Execution): TriggerRef[] =>
  document.triggers.filter((trigger) => trigger.creator === execution.user).map((trigger) => new TriggerRef(trigger));

const service = methodsOf<ServiceClass>();

export const scriptAppClass = serviceClass<GoogleAppsScript.Script.ScriptApp>(
  {
    name: 'ScriptApp', global: 'ScriptApp',
    enums: { AuthMode: 'AuthMode', AuthorizationStatus: 'AuthorizationStatus', EventType: 'EventType', TriggerSource: 'TriggerSource', WeekDay: 'WeekDay' },
  },
  {
    newTrigger: service.pure([[str]], (execution, _, handler) => {
      execution.requireScope('ScriptApp.newTrigger', triggerScope);
      return new TriggerBuilderRef(handler);
    }),
    // An add-on sees the triggers of the current user in the current document.
    getProjectTriggers: service.read([[]], (execution) => {
      execution.requireScope('ScriptApp.getProjectTriggers', triggerScope);
      return triggersOf(execution.document, execution);
    }),
    getUserTriggers: service.read([[object(SpreadsheetRef)]], (execution, _, { document }) => {
      execution.requireScope('ScriptApp.getUserTriggers', triggerScope);
      return triggersOf(document, execution);
    }),
    deleteTrigger: service.write([[object(TriggerRef)]], (execution, _, { model }) => {
      execution.requireScope('ScriptApp.deleteTrigger', triggerScope);
      for (const { triggers } of execution.host.documents) {
        const at = triggers.indexOf(model);
        if (at >= 0) triggers.splice(at, 1);
      }
    }),
    getAuthorizationInfo: service.read([[member('AuthMode')], [member('AuthMode'), list(str)]], (execution, _, _mode, scopes) => {
      const missing = execution.host.missingScopes(execution.user);
      return new AuthorizationRef(missing.some((scope) => scopes === undefined || scopes.includes(scope)));
    }),
    requireAllScopes: service.read([[member('AuthMode')]], (execution) => {
      if (execution.host.missingScopes(execution.user).length > 0) askForConsent(execution);
    }),
    requireScopes: service.read([[member('AuthMode'), list(str)]], (execution, _, _mode, scopes) => {
      for (const scope of scopes) execution.requireScope('ScriptApp.requireScopes', [scope]);
    }),
    getScriptId: service.pure([[]], () => 'local-script'),
  },
);

const onAuthorization = methodsOf<AuthorizationRef>();

export const authorizationClass = serviceClass<GoogleAppsScript.Script.AuthorizationInfo>(
  { name: 'AuthorizationInfo', path: 'ScriptApp.AuthorizationInfo' },
  {
    getAuthorizationStatus: onAuthorization.pure([[]], (_, { isRequired }) => new EnumValue('AuthorizationStatus', isRequired ? 'REQUIRED' : 'NOT_REQUIRED')),
    getAuthorizationUrl: onAuthorization.pure([[]], (_, { isRequired }) => (isRequired ? 'https://accounts.google.com/local-authorization' : null)),
  },
);

const onBuilder = methodsOf<TriggerBuilderRef>();

export const triggerBuilderClass = serviceClass<GoogleAppsScript.Script.TriggerBuilder>(
  { name: 'TriggerBuilder', path: 'ScriptApp.TriggerBuilder' },
  { timeBased: onBuilder.pure([[]], (_, self) => new ClockBuilderRef(self.handler)) },
);

const on = methodsOf<ClockBuilderRef>();
const addOnsOnlyHourly = () => {
  throw new ScriptError('The add-on attempted an action that is not permitted: an add-on clock trigger may run at most once per hour.');
};

export const clockBuilderClass = serviceClass<GoogleAppsScript.Script.ClockTriggerBuilder>(
  { name: 'ClockTriggerBuilder', path: 'ScriptApp.ClockTriggerBuilder' },
  {
    everyHours: on.pure([[int]], (_, self, everyHours) => Object.assign(self, { everyHours: oneOf(everyHours, [1, 2, 4, 6, 8, 12]) })),
    everyDays: on.pure([[int]], (_, self, everyDays) => Object.assign(self, { everyDays })),
    atHour: on.pure([[int]], (_, self, hour) => Object.assign(self, { hour: within(hour, 0, 23) })),
    nearMinute: on.pure([[int]], (_, self, minute) => Object.assign(self, { minute: within(minute, 0, 59) })),
    inTimezone: on.pure([[str]], (_, self, timeZone) => Object.assign(self, { timeZone })),
    everyMinutes: on.pure([[int]], addOnsOnlyHourly),
    after: on.pure([[int]], addOnsOnlyHourly),
    create: on.write([[]], createTrigger),
  },
);

function oneOf(value: number, allowed: readonly number[]): number {
  if (allowed.includes(value)) return value;
  throw new ScriptError(`The value you passed to everyHours was invalid. It must be one of ${allowed.slice(0, -1).join(', ')} or ${allowed.at(-1)}.`);
}

function within(value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value;
  throw new ScriptError(`Invalid argument: ${value}`);
}

function scheduleOf(self: ClockBuilderRef, execution: Execution): TriggerSchedule {
  if (self.everyHours !== null) return { kind: 'everyHours', hours: self.everyHours };
  if (self.hour === null && self.everyDays === null) throw new ScriptError('The clock trigger has no schedule.');
  return {
    kind: 'everyDays', days: self.everyDays ?? 1, hour: self.hour ?? 0, minute: self.minute, timeZone: self.timeZone ?? execution.manifest.timeZone,
  };
}

/** One trigger of each type per user and document: developers.google.com/workspace/add-ons/concepts/editor-triggers */
function createTrigger(execution: Execution, self: ClockBuilderRef): TriggerRef {
  const { document, user, host } = execution;
  execution.requireFunction(self.handler);
  if (document.triggers.some((trigger) => trigger.creator === user)) {
    throw new ScriptError('This add-on has created too many time-based triggers in this document for this Google user account.');
  }
  const schedule = scheduleOf(self, execution);
  const id = randomUUID();
  const model: TriggerModel = { id, handler: self.handler, creator: user, schedule, nextAtMs: nextFiringMs(schedule, id, host.clock.nowMs()) };
  document.triggers.push(model);
  return new TriggerRef(model);
}

const onTrigger = methodsOf<TriggerRef>();

export const triggerClass = serviceClass<GoogleAppsScript.Script.Trigger>({ name: 'Trigger', path: 'ScriptApp.Trigger' }, {
  getUniqueId: onTrigger.pure([[]], (_, { model }) => model.id),
  getHandlerFunction: onTrigger.pure([[]], (_, { model }) => model.handler),
  getEventType: onTrigger.pure([[]], () => new EnumValue('EventType', 'CLOCK')),
  getTriggerSource: onTrigger.pure([[]], () => new EnumValue('TriggerSource', 'CLOCK')),
  getTriggerSourceId: onTrigger.pure([[]], () => null),
});
