import { storedIn, textsOf } from '../../src/app/state/stored-text';
import type { HostDocument } from '../../local/host';

/** What the add-on has stored in the file under a name, without its version. */
export function storedValue<T>({ properties }: HostDocument, name: string): T {
  const texts = textsOf(name, (key) => properties.entries.get(key) ?? null);
  return (texts === null ? undefined : storedIn(texts).value) as T;
}
