import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** What may ship in an add-on under Apache-2.0 without more than a notice. */
const PERMISSIVE = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

/** @typedef {{ name: string, version: string, license: string, copyright: string[], text: string }} ShippedPackage */

/**
 * The packages of which something stands in a bundle, with their licences, by name.
 * @param {string} root
 * @param {import('esbuild').Metafile} metafile
 * @returns {Promise<ShippedPackage[]>}
 */
export async function packagesIn(root, metafile) {
  const inputs = Object.values(metafile.outputs).flatMap(({ inputs: used }) => Object.entries(used).filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => file));
  const names = inputs.flatMap((file) => /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file.replaceAll('\\', '/'))?.[1] ?? []);
  return Promise.all([...new Set(names)].sort().map((name) => readShipped(root, name)));
}

/**
 * The packages of which something stands anywhere in the add-on.
 * @param {string} root
 * @returns {Promise<ShippedPackage[]>}
 */
export async function shippedPackages(root) {
  return Promise.all(Object.keys(await dependenciesOf(root)).sort().map((name) => readShipped(root, name)));
}

/**
 * @param {string} root
 * @param {readonly ShippedPackage[]} packages
 * @returns {Promise<string[]>} problems
 */
export async function checkPackages(root, packages) {
  const dependencies = await dependenciesOf(root);
  return packages.flatMap(({ name, license, copyright }) => [
    ...(name in dependencies ? [] : [`${name} ships in dist: it must stand in "dependencies" of package.json.`]),
    ...(PERMISSIVE.includes(license) ? [] : [`${name} ships in dist under ${license}: this add-on may ship ${PERMISSIVE.join(', ')} only.`]),
    ...(copyright.length > 0 ? [] : [`${name} ships in dist and its licence names no holder.`]),
  ]);
}

/**
 * One line for a file in which the package stands. No address: HtmlService takes what follows two slashes for a comment.
 * @param {ShippedPackage} shipped
 */
export function bannerOf({ name, version, license, copyright }) {
  return `${name} ${version} | ${license} | ${copyright.map((line) => line.replace(/ \(https?:[^)]*\)/, '')).join('; ')}`;
}

/**
 * @param {string} root
 * @param {string} name
 * @returns {Promise<ShippedPackage>}
 */
export async function readShipped(root, name) {
  const folder = path.join(root, 'node_modules', name);
  const { version, license } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((one) => /^licen[cs]e/i.test(one));
  const text = file === undefined ? '' : (await readFile(path.join(folder, file), 'utf8')).trim();
  const copyright = text.split('\n').map((line) => line.trim()).filter((line) => /^copyright \(c\)/i.test(line));
  return { name, version, license: String(license), copyright, text };
}

/**
 * @param {string} root
 * @returns {Promise<Record<string, string>>}
 */
async function dependenciesOf(root) {
  return JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')).dependencies ?? {};
}
