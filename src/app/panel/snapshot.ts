import type { StorePort } from '../../ports/store';
import type { Services } from '../services';

/** The services with both stores read once, for an answer that looks at many properties and writes none. */
export function withSnapshots(services: Services): Services {
  return Object.create(services, {
    documentStore: { value: snapshotOf(services.documentStore) },
    userStore: { value: snapshotOf(services.userStore) },
  }) as Services;
}

function snapshotOf(store: StorePort): StorePort {
  const all = store.all();
  return { ...store, all: () => all, get: (key) => all[key] ?? null };
}
