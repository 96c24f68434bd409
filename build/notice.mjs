import { shippedPackages } from './shipped-packages.mjs';

/**
 * The text of NOTICE: whose work ships in the add-on, and under which words. `npm run docs` writes it.
 * @param {string} root
 * @returns {Promise<string>}
 */
export async function noticeFor(root) {
  const packages = await shippedPackages(root);
  const parts = packages.map(({ name, version, license, text }) => `${name} ${version} (${license})\n\n${text}\n`);
  return ['WB Таблицы (wb-sheets)\nLicensed under the Apache License, Version 2.0, see LICENSE.\n\nThe built add-on contains these works:\n', ...parts].join(`\n${'-'.repeat(72)}\n\n`);
}
