import { readFile } from 'node:fs/promises';
import path from 'node:path';

const MAIL_SCOPE = 'https://www.googleapis.com/auth/script.send_mail';

/**
 * The text of dist/appsscript.json.
 * @param {string} root
 * @param {Pick<import('./add-on.mjs').BuildFlags, 'mail'>} flags
 * @returns {Promise<string>}
 */
export async function manifestFor(root, { mail }) {
  const manifest = await readFile(path.join(root, 'appsscript.json'), 'utf8');
  if (!mail) return manifest;
  const { oauthScopes, ...rest } = JSON.parse(manifest);
  return `${JSON.stringify({ ...rest, oauthScopes: [...oauthScopes, MAIL_SCOPE] }, null, 2)}\n`;
}
