import type { Execution } from '../execution/execution';
import type { PropertyStore } from '../property-store';
import { noPermission } from '../service/errors';
import { bool, fields, str } from '../service/param';
import { methodsOf, serviceClass, type ServiceClass } from '../service/service-class';
import { HostObject, type WireValue } from '../service/values';

class PropertiesRef extends HostObject {
  readonly className = 'Properties';
  constructor(readonly store: PropertyStore, readonly isReadOnly = false) {
    super();
  }
}

const service = methodsOf<ServiceClass>();

export const propertiesServiceClass = serviceClass<GoogleAppsScript.Properties.PropertiesService>(
  { name: 'PropertiesService', global: 'PropertiesService' },
  {
    // Shared among "each user who has edit access": https://developers.google.com/apps-script/guides/properties
    getDocumentProperties: service.pure([[]], ({ document, hasDocumentStores, user }) =>
      (hasDocumentStores ? new PropertiesRef(document.properties, !document.editors.includes(user)) : null)),
    getScriptProperties: service.pure([[]], (execution) => new PropertiesRef(execution.host.scriptProperties)),
    // In a formula these are the owner's, and nobody else can set them: https://developers.google.com/apps-script/guides/sheets/functions
    getUserProperties: service.pure([[]], ({ document, host, mode, user }) => {
      const isFormula = mode === 'customFunction';
      return new PropertiesRef(host.propertiesOf(isFormula ? document.owner : user), isFormula && user !== document.owner);
    }),
  },
);

const on = methodsOf<PropertiesRef>();

function reading<T>(execution: Execution, value: T): T {
  execution.stats.propertyReads++;
  return value;
}

function writing(execution: Execution, self: PropertiesRef, change: (store: PropertyStore) => void): PropertiesRef {
  if (self.isReadOnly) throw noPermission('PropertiesService.Properties.setProperty');
  execution.stats.propertyWrites++;
  change(self.store);
  return self;
}

const texts = (values: Record<string, WireValue>) => Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)]));

export const propertiesClass = serviceClass<GoogleAppsScript.Properties.Properties>(
  { name: 'Properties', path: 'PropertiesService.Properties' },
  {
    getProperty: on.read([[str]], (execution, { store }, key) => reading(execution, store.entries.get(key) ?? null)),
    getProperties: on.read([[]], (execution, { store }) => reading(execution, Object.fromEntries(store.entries))),
    getKeys: on.read([[]], (execution, { store }) => reading(execution, [...store.entries.keys()])),
    setProperty: on.write([[str, str]], (execution, self, key, value) => writing(execution, self, (store) => store.set(key, value))),
    setProperties: on.write([[fields], [fields, bool]], (execution, self, values, deleteOthers = false) => writing(execution, self, (store) => {
      if (deleteOthers) store.entries.clear();
      store.setAll(texts(values));
    })),
    deleteProperty: on.write([[str]], (execution, self, key) => writing(execution, self, (store) => store.entries.delete(key))),
    deleteAllProperties: on.write([[]], (execution, self) => writing(execution, self, (store) => store.entries.clear())),
  },
);
