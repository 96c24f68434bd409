import { existsSync } from 'node:fs';
import path from 'node:path';

const FOLDER = '/etc/fonts';

/** The font that comes with the bundled browser has no sign of the rouble: pictures are taken with those of the system, where it has any. */
export function useSystemFonts(): void {
  if (existsSync(path.join(FOLDER, 'fonts.conf'))) process.env.FONTCONFIG_PATH ??= FOLDER;
}
