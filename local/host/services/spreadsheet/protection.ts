import { bool, list, object, str } from '../../service/param';
import { methodsOf, serviceClass } from '../../service/service-class';
import { EnumValue, HostObject } from '../../service/values';
import type { ProtectionModel } from '../../workbook/sheet';
import { UserRef } from '../user-ref';
import { RangeRef, type SheetRef } from './refs';

/** https://developers.google.com/apps-script/reference/spreadsheet/protection : restricts nobody until editors are removed. */
export class ProtectionRef extends HostObject {
  readonly className = 'Protection';
  constructor(readonly parent: SheetRef, readonly model: ProtectionModel) {
    super();
  }
}

const on = methodsOf<ProtectionRef>();
const emailOf = (user: string | UserRef) => (typeof user === 'string' ? user : user.email);

/** The owner of the file and the person who runs the script cannot lock themselves out. */
function remove(self: ProtectionRef, emails: readonly string[], own: string): ProtectionRef {
  const kept = [self.parent.document.owner.email, own];
  for (const email of emails) if (!kept.includes(email)) self.model.editors.delete(email);
  return self;
}

export const protectionClass = serviceClass<GoogleAppsScript.Spreadsheet.Protection>(
  { name: 'Protection', path: 'SpreadsheetApp.Protection' },
  {
    canEdit: on.read([[]], (execution, { model, parent }) =>
      model.warningOnly || execution.user === parent.document.owner || model.editors.has(execution.user.email)),
    canDomainEdit: on.read([[]], () => false),
    getDescription: on.read([[]], (_, { model }) => model.description),
    setDescription: on.write([[str]], (_, self, text) => (self.model.description = text, self)),
    isWarningOnly: on.read([[]], (_, { model }) => model.warningOnly),
    setWarningOnly: on.write([[bool]], (_, self, warningOnly) => (self.model.warningOnly = warningOnly, self)),
    addEditor: on.write([[str], [object(UserRef)]], (_, self, user) => (self.model.editors.add(emailOf(user)), self)),
    addEditors: on.write([[list(str)]], (_, self, emails) => {
      for (const email of emails) self.model.editors.add(email);
      return self;
    }),
    removeEditor: on.write([[str], [object(UserRef)]], (execution, self, user) => remove(self, [emailOf(user)], execution.user.email)),
    removeEditors: on.write([[list(str)], [list(object(UserRef))]], (execution, self, users) => remove(self, users.map(emailOf), execution.user.email)),
    getEditors: on.read([[]], (_, { model, parent }) =>
      [...model.editors].filter((email) => email !== parent.document.owner.email).map((email) => new UserRef(email))),
    setDomainEdit: on.write([[bool]], (_, self) => self),
    setUnprotectedRanges: on.write([[list(object(RangeRef))]], (_, self, ranges) => {
      self.model.unprotected = ranges.map(({ area }) => ({ ...area }));
      return self;
    }),
    getUnprotectedRanges: on.read([[]], (_, { model, parent }) => model.unprotected.map((area) => new RangeRef(parent, { ...area }))),
    getRange: on.read([[]], (_, { model, parent }) => new RangeRef(parent, { ...model.area })),
    getProtectionType: on.read([[]], (_, { model }) => new EnumValue('ProtectionType', model.kind)),
    remove: on.write([[]], (_, { model, parent }) => {
      parent.sheet.protections = parent.sheet.protections.filter((other) => other !== model);
    }),
  },
);
