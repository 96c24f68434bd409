import type { StorePort } from '../ports/store';

/** @param open called on first use: a store that is not needed costs no service call. */
export function propertiesStore(open: () => GoogleAppsScript.Properties.Properties): StorePort {
  return {
    get: (key) => open().getProperty(key),
    all: () => open().getProperties(),
    set: (key, value) => { open().setProperty(key, value); },
    clear: () => { open().deleteAllProperties(); },
    remove: (key) => { open().deleteProperty(key); },
  };
}
