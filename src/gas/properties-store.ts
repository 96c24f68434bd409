import type { StorePort } from '../ports/store';

type Properties = GoogleAppsScript.Properties.Properties;

/**
 * In a formula of a published add-on there may be no document properties at all: they read as empty.
 * @param open called on first use: a store that is not needed costs no service call.
 */
export function propertiesStore(open: () => Properties | null): StorePort {
  const get = (key: string) => open()?.getProperty(key) ?? null;
  return {
    isThere: () => open() !== null,
    get,
    fresh: get,
    all: () => open()?.getProperties() ?? {},
    set: (key, value) => { (open() as Properties).setProperty(key, value); },
    setAll: (values) => { (open() as Properties).setProperties(values); },
    clear: () => { (open() as Properties).deleteAllProperties(); },
    remove: (key) => { (open() as Properties).deleteProperty(key); },
  };
}
