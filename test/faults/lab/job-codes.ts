import { storedValue } from '../../support/stored-value';
import type { LabWorld } from './lab';

/** Codes of the errors that the jobs of a file have at the moment. */
export function jobCodes({ document }: LabWorld): string[] {
  const names = [...document.properties.entries.keys()].filter((key) => key.startsWith('job.'));
  const errors = names.map((name) => storedValue<{ error?: { code: string } }>(document, name).error);
  return errors.flatMap((error) => (error === undefined ? [] : [error.code]));
}
