import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ReadText } from '../../src/locales/locale';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Texts as the last build has laid them beside the script. */
export const builtTexts: ReadText = (purpose, language) => JSON.parse(readFileSync(path.join(ROOT, 'dist', `${purpose}-${language}.html`), 'utf8'));
