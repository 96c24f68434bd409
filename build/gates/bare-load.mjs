import vm from 'node:vm';
import { SERVICE_GLOBALS } from '../apps-script-globals.mjs';
import { BUNDLE_GLOBAL } from '../stubs.mjs';

// Compiled inside the context. Touches are noted as well as thrown: a library that feels its way with try/catch is found too.
const FORBIDDEN_SERVICE = `(function forbid(names, touched) {
  for (const name of names) {
    const touch = function () { touched.push(name); throw new Error(name + ' was touched'); };
    const handler = {};
    for (const trap of Object.getOwnPropertyNames(Reflect)) handler[trap] = touch;
    globalThis[name] = new Proxy(function () {}, handler);
  }
})`;

/**
 * Loads the script as Google does when a spreadsheet is opened without the user's consent yet: one service call at the top
 * level then throws, and the whole menu is gone (AuthMode.NONE).
 * @param {string} code
 * @param {readonly string[]} names exports of main.ts
 * @returns {string[]} problems
 */
export function checkBareLoad(code, names) {
  const context = vm.createContext(Object.create(null));
  /** @type {string[]} */
  const touched = [];
  vm.runInContext(FORBIDDEN_SERVICE, context)(SERVICE_GLOBALS, touched);
  try {
    vm.runInContext(code, context, { filename: 'dist/Code.js' });
  } catch (error) {
    if (touched.length === 0) return [`dist/Code.js does not load in a bare context: ${String(error)}`];
  }
  if (touched.length > 0) {
    return [...new Set(touched)].map((name) => `dist/Code.js touches ${name} while it is loaded: call it inside a function.`);
  }
  return names
    .filter((name) => vm.runInContext(`typeof ${name} !== 'function' || typeof ${BUNDLE_GLOBAL}.${name} !== 'function'`, context))
    .map((name) => `dist/Code.js loads, but ${name} is not a function afterwards.`);
}
