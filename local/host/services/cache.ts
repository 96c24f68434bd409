import type { CacheStore } from '../cache-store';
import { fields, int, list, str } from '../service/param';
import { methodsOf, serviceClass, type ServiceClass } from '../service/service-class';
import { HostObject } from '../service/values';

class CacheRef extends HostObject {
  readonly className = 'Cache';
  constructor(readonly store: CacheStore) {
    super();
  }
}

const service = methodsOf<ServiceClass>();

export const cacheServiceClass = serviceClass<GoogleAppsScript.Cache.CacheService>({ name: 'CacheService', global: 'CacheService' }, {
  getDocumentCache: service.pure([[]], (execution) => (execution.hasDocumentStores ? new CacheRef(execution.document.cache) : null)),
  getScriptCache: service.pure([[]], (execution) => new CacheRef(execution.host.scriptCache)),
  getUserCache: service.pure([[]], (execution) => new CacheRef(execution.host.cacheOf(execution.user))),
});

const on = methodsOf<CacheRef>();
const defaultTtlSec = 600;

export const cacheClass = serviceClass<GoogleAppsScript.Cache.Cache>({ name: 'Cache', path: 'CacheService.Cache' }, {
  get: on.read([[str]], (execution, { store }, key) => store.get(key, execution.host.clock.nowMs())),
  getAll: on.read([[list(str)]], (execution, { store }, keys) => {
    const found = keys.map((key) => [key, store.get(key, execution.host.clock.nowMs())] as const);
    return Object.fromEntries(found.filter(([, value]) => value !== null));
  }),
  put: on.write([[str, str], [str, str, int]], (execution, { store }, key, value, ttlSec = defaultTtlSec) =>
    store.put(key, value, ttlSec, execution.host.clock.nowMs())),
  putAll: on.write([[fields], [fields, int]], (execution, { store }, values, ttlSec = defaultTtlSec) => {
    for (const [key, value] of Object.entries(values)) store.put(key, String(value), ttlSec, execution.host.clock.nowMs());
  }),
  remove: on.write([[str]], (_, { store }, key) => store.remove(key)),
  removeAll: on.write([[list(str)]], (_, { store }, keys) => {
    for (const key of keys) store.remove(key);
  }),
});
