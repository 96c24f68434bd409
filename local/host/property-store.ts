import { ScriptError } from './service/errors';

const maxValueBytes = 9 * 1024;
const maxStoreBytes = 500 * 1024;

/** One property store: strings only. Sizes: https://developers.google.com/apps-script/guides/services/quotas */
export class PropertyStore {
  readonly entries = new Map<string, string>();

  set(key: string, value: string): void {
    this.setAll({ [key]: value });
  }

  /** All or nothing. */
  setAll(changes: Record<string, string>): void {
    const after = new Map([...this.entries, ...Object.entries(changes)]);
    for (const value of Object.values(changes)) {
      if (Buffer.byteLength(value) > maxValueBytes) throw new ScriptError('Argument too large: value');
    }
    const total = [...after].reduce((sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(value), 0);
    if (total > maxStoreBytes) throw new ScriptError('You have exceeded the property storage quota. Please remove some properties and try again.');
    for (const [key, value] of Object.entries(changes)) this.entries.set(key, value);
  }
}
