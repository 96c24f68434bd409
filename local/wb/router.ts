import { endpoints } from './endpoints';
import { type Operation, operations, removedMethods } from './facts/facts';
import { type Host, hosts } from './facts/hosts';

export type Route =
  | { kind: 'operation'; operation: Operation; host: Host; path: Record<string, string> }
  | { kind: 'removed' }
  | { kind: 'unknown' };

/** Named parts of a path that fits a template like `/tasks/{task_id}/status`, or null. */
function match(template: string, path: string): Record<string, string> | null {
  const wanted = template.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return null;
  const parts: Record<string, string> = {};
  const fits = wanted.every((part, n) => {
    const name = /^\{(.+)\}$/.exec(part)?.[1];
    if (name === undefined) return part === given[n];
    parts[name] = given[n] ?? '';
    return parts[name] !== '';
  });
  return fits ? parts : null;
}

const isRemoved = (method: string, host: string, path: string): boolean => removedMethods.some((gone) =>
  gone.method === method && gone.host === host
  && (gone.path.endsWith('*') ? path.startsWith(gone.path.slice(0, -1)) : gone.path === path));

/** `/ping` exists on every host; any other method only where it is documented. */
const isServedBy = (operation: Operation, host: Host): boolean =>
  operation.key === 'GET /ping' || operation.hosts.includes(host.name) || operation.sandboxHost === host.name;

/** Those that are written; a path that is spelt out goes before one with a part of any name. */
const answered = operations.filter(({ key }) => key in endpoints)
  .sort((a, b) => Number(a.path.includes('{')) - Number(b.path.includes('{')));

export function route(method: string, hostName: string, path: string): Route {
  const host = hosts.get(hostName);
  if (!host) return { kind: 'unknown' };
  if (isRemoved(method, hostName, path)) return { kind: 'removed' };
  for (const operation of answered) {
    const parts = operation.method === method && isServedBy(operation, host) ? match(operation.path, path) : null;
    if (parts) return { kind: 'operation', operation, host, path: parts };
  }
  return { kind: 'unknown' };
}
