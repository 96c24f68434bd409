import { unitId } from '../texts/unit-folders.mjs';

/** Of the script, in the median: every cell formula loads all datasets. */
export const MAX_MEDIAN_BYTES = 1536;

/**
 * @param {Readonly<Record<string, number>>} bytesOf in the bundle, by source file
 * @returns {Record<string, number>} by dataset
 */
export function datasetBytes(bytesOf) {
  return unitBytes(bytesOf, 'datasets');
}

/**
 * @param {Readonly<Record<string, number>>} bytesOf in the bundle, by source file
 * @param {'datasets' | 'reports' | 'actions' | 'exchange'} kind
 * @returns {Record<string, number>} by unit
 */
export function unitBytes(bytesOf, kind) {
  /** @type {Record<string, number>} */
  const bytes = {};
  for (const [file, size] of Object.entries(bytesOf)) {
    const [, of, folder] = /^src\/(\w+)\/([\w-]+)\//.exec(file) ?? [];
    if (of !== kind || folder === undefined) continue;
    const id = kind === 'exchange' ? folder : unitId(folder);
    bytes[id] = (bytes[id] ?? 0) + size;
  }
  return bytes;
}

/** @param {readonly number[]} values at least one */
export function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

/**
 * @param {Readonly<Record<string, number>>} bytes by dataset
 * @returns {string[]} problems
 */
export function checkDatasetBytes(bytes) {
  const value = median(Object.values(bytes));
  return value <= MAX_MEDIAN_BYTES ? [] : [`A dataset has ${value} bytes of dist/Code.js in the median, the budget is ${MAX_MEDIAN_BYTES}.`];
}
