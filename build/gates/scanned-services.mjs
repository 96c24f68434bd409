import { SERVICE_GLOBALS } from '../apps-script-globals.mjs';

/** Those that the permissions of appsscript.json are for, and those that need none. */
const KNOWN = ['CacheService', 'HtmlService', 'LockService', 'PropertiesService', 'ScriptApp', 'Session', 'SpreadsheetApp', 'UrlFetchApp', 'Utilities'];

/**
 * Without a manifest Google finds the permissions by looking through the script, comments included (Google, "Authorization for
 * Google Services"), so a service that is only named, in a text for instance, is asked for as well.
 * @param {string} code
 * @param {{ mail: boolean }} flags
 * @returns {string[]} problems
 */
export function checkScannedServices(code, { mail }) {
  const known = mail ? [...KNOWN, 'MailApp'] : KNOWN;
  return SERVICE_GLOBALS.filter((name) => !known.includes(name) && new RegExp(`(?<![.\\w])${name}\\s*\\.\\s*\\w`).test(code))
    .map((name) => `The one file names ${name}: pasted without a manifest, Google would ask everybody for its permission too.`);
}
