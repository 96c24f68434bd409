import { BUNDLE_GLOBAL } from '../stubs.mjs';

/**
 * Whatever stands at the top level can be called from a cell or from the sidebar's page, so nothing may stand there by accident.
 * @param {import('acorn').Program} program
 * @param {readonly string[]} names exports of main.ts
 * @returns {string[]} problems
 */
export function checkTopLevel(program, names) {
  /** @type {string[]} */
  const functions = [];
  /** @type {string[]} */
  const problems = [];
  for (const node of program.body) {
    if (node.type === 'FunctionDeclaration') functions.push(node.id.name);
    else if (!isDirective(node) && !isBundle(node)) {
      problems.push(`dist/Code.js line ${node.loc?.start.line}: a top-level ${node.type} besides ${BUNDLE_GLOBAL} and the entry points.`);
    }
  }
  for (const name of names) {
    const count = functions.filter((one) => one === name).length;
    if (count !== 1) problems.push(`dist/Code.js declares ${name} ${count} times; src/main.ts exports it once.`);
  }
  for (const name of functions) {
    if (!names.includes(name)) problems.push(`dist/Code.js declares ${name}, which src/main.ts does not export.`);
  }
  return problems;
}

/** @param {import('acorn').Statement | import('acorn').ModuleDeclaration} node */
function isDirective(node) {
  return node.type === 'ExpressionStatement' && node.directive === 'use strict';
}

/** @param {import('acorn').Statement | import('acorn').ModuleDeclaration} node */
function isBundle(node) {
  if (node.type !== 'VariableDeclaration' || node.declarations.length !== 1) return false;
  const [declarator] = node.declarations;
  return declarator?.id.type === 'Identifier' && declarator.id.name === BUNDLE_GLOBAL;
}
