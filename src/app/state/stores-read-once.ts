import type { StorePort } from '../../ports/store';
import type { Services } from '../services';

/**
 * The services with each store read once, when something of it is looked at first, for work of a moment that looks at many
 * properties: each look is a call. What others store after that is not seen; what is set here goes into the stores at once.
 */
export function withStoresReadOnce(services: Services): Services {
  return Object.create(services, {
    documentStore: { value: readOnce(services.documentStore) },
    userStore: { value: readOnce(services.userStore) },
  }) as Services;
}

function readOnce(store: StorePort): StorePort {
  let read: Record<string, string> | null = null;
  const values = (): Record<string, string> => (read = read ?? { ...store.all() });
  return {
    isThere: () => store.isThere(),
    get: (key) => values()[key] ?? null,
    fresh: (key) => {
      const value = store.fresh(key);
      if (value === null) delete values()[key];
      else values()[key] = value;
      return value;
    },
    all: values,
    set: (key, value) => {
      store.set(key, value);
      values()[key] = value;
    },
    setAll: (changes) => {
      store.setAll(changes);
      Object.assign(values(), changes);
    },
    remove: (key) => {
      store.remove(key);
      delete values()[key];
    },
    clear: () => {
      store.clear();
      read = {};
    },
  };
}
