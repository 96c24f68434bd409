import { parse } from 'acorn';
import { BuildError } from '../build-error.mjs';

/**
 * @param {string} file for the message
 * @param {string} code
 * @returns {import('acorn').Program}
 */
export function parseScript(file, code) {
  try {
    return parse(code, { ecmaVersion: 2019, sourceType: 'script', locations: true });
  } catch (error) {
    throw new BuildError([`${file} is not an ES2019 script, Apps Script may refuse it: ${/** @type {Error} */ (error).message}`], { cause: error });
  }
}

/**
 * Every node of a tree, in source order.
 * @param {unknown} node
 * @returns {Generator<import('acorn').AnyNode>}
 */
export function* nodesOf(node) {
  if (Array.isArray(node)) {
    for (const item of node) yield* nodesOf(item);
  } else if (node !== null && typeof node === 'object' && 'type' in node) {
    yield /** @type {import('acorn').AnyNode} */ (node);
    for (const child of Object.values(node)) yield* nodesOf(child);
  }
}
