import type { ReadText } from '../src/locales/locale';
import { formulaFiles } from './formulas';
import { installPictures } from './install';

/** What the build writes besides dist, by path from the root. @param read gives what lies beside the script */
export function generatedFiles(read: ReadText): Record<string, string> {
  return { ...formulaFiles(read), ...installPictures() };
}
