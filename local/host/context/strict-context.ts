import vm from 'node:vm';

/** Globals of a bare V8 context that Apps Script does not promise, or that are newer than ES2020. */
const refusedGlobals = ['console', 'SharedArrayBuffer', 'Atomics', 'WeakRef', 'FinalizationRegistry', 'AggregateError', 'WebAssembly'];

/** Methods newer than ES2020, by the object that carries them: undocumented on Apps Script, so using one is a fault. */
const refusedMembers: Record<string, string[]> = {
  'Array.prototype': ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with', 'group', 'groupToMap'],
  'String.prototype': ['at', 'replaceAll', 'isWellFormed', 'toWellFormed'],
  'Object.getPrototypeOf(Int8Array.prototype)': ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'with'],
  Object: ['hasOwn', 'groupBy'],
  Map: ['groupBy'],
  Array: ['fromAsync'],
  Promise: ['any', 'withResolvers', 'try'],
  'ArrayBuffer.prototype': ['resize', 'resizable', 'maxByteLength', 'transfer', 'transferToFixedLength', 'detached'],
};

const stripText = [
  ...refusedGlobals.map((name) => `delete globalThis.${name};`),
  ...Object.entries(refusedMembers).flatMap(([owner, names]) => names.map((name) => `delete (${owner})[${JSON.stringify(name)}];`)),
].join('\n');
const strip = new vm.Script(stripText, { filename: 'strip.js' });

/** A context with ECMAScript built-ins up to ES2020 and nothing else. */
export function createStrictContext(): vm.Context {
  // With a global object like any other: a contextified one is asked by way of the host at every use of a global, which costs six times a whole step.
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY, { microtaskMode: 'afterEvaluate' });
  strip.runInContext(context);
  return context;
}
