/** The one global besides the entry points; its underscore keeps it out of formulas and of google.script.run. */
export const BUNDLE_GLOBAL = 'WBApp_';

/**
 * Real function declarations, because Apps Script finds menu items, triggers and formulas by reading the source, and takes
 * the help of a formula from the comment before its function.
 * @param {readonly import('./entry-points.mjs').EntryPoint[]} entryPoints
 * @param {string} [global] that holds the bundle
 */
export function renderStubs(entryPoints, global = BUNDLE_GLOBAL) {
  return entryPoints.map((entryPoint) => renderStub(entryPoint, global)).join('\n');
}

/**
 * @param {import('./entry-points.mjs').EntryPoint} entryPoint
 * @param {string} global
 */
function renderStub({ name, parameters, docComment }, global) {
  const head = docComment === '' ? '' : `${docComment}\n`;
  return `${head}function ${name}(${parameters.join(', ')}) { return ${global}.${name}.apply(this, arguments); }\n`;
}
