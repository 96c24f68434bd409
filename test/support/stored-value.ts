import { storedAs } from '../../src/app/state/stored-text';
import type { HostDocument } from '../../local/host';

/** What the add-on has stored in the file under a name, without its version. */
export function storedValue<T>({ properties }: HostDocument, name: string): T {
  return storedAs(name, (key) => properties.entries.get(key) ?? null)?.value as T;
}
