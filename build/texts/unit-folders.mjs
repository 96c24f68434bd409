import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * Folders of src/datasets, each of which is a dataset.
 * @param {string} root
 */
export function unitFolders(root) {
  const datasets = path.join(root, 'src/datasets');
  if (!existsSync(datasets)) return [];
  return readdirSync(datasets, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
}

/**
 * The unit's id; its folder is called the same in kebab-case.
 * @param {string} folder
 */
export function unitId(folder) {
  return folder.replace(/-(\w)/g, (_whole, letter) => letter.toUpperCase());
}

/** @param {string} id */
export function unitFolder(id) {
  return id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
