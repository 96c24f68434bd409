import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Folders of src whose folders are units with tables. */
const KINDS = ['datasets', 'reports', 'actions'];

/**
 * Folders of all units, below src. A folder without an `index.ts` holds what several units have in common.
 * @param {string} root
 */
export function unitFolders(root) {
  return KINDS.flatMap((kind) => foldersOf(root, kind));
}

/**
 * Folders of the units that have other words than those of a table, below src.
 * @param {string} root
 */
export function exchangeFolders(root) {
  return foldersOf(root, 'exchange');
}

/**
 * @param {string} root
 * @param {string} kind
 */
function foldersOf(root, kind) {
  const folder = path.join(root, 'src', kind);
  const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  return entries.filter((entry) => entry.isDirectory() && existsSync(path.join(folder, entry.name, 'index.ts'))).map(({ name }) => `${kind}/${name}`).sort();
}

/**
 * The unit's id; its folder is called the same in kebab-case.
 * @param {string} folder
 */
export function unitId(folder) {
  return path.basename(folder).replace(/-(\w)/g, (_whole, letter) => letter.toUpperCase());
}

/** @param {string} id */
export function unitFolder(id) {
  return id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
