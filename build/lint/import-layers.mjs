import path from 'node:path';
import { LAYERS } from './layers.mjs';

/** @typedef {{ specifier: string, isType: boolean }} Import */

/**
 * Keeps the architecture's import rules: a folder of src imports what its layer lists, local/ imports nothing of src.
 * @type {import('eslint').Rule.RuleModule}
 */
export const importLayers = {
  meta: {
    type: 'problem',
    schema: [{ type: 'object', properties: { root: { type: 'string' } }, required: ['root'], additionalProperties: false }],
    messages: { forbidden: '{{problem}}' },
  },
  create(context) {
    const file = toPosix(path.relative(context.options[0].root, context.filename));
    /**
     * @param {any} node any ESTree or TypeScript node
     * @param {any} source the specifier's literal
     * @param {boolean} isType
     */
    const check = (node, source, isType) => {
      if (typeof source?.value !== 'string') return;
      const problem = problemOf(file, { specifier: source.value, isType });
      if (problem !== null) context.report({ node, messageId: 'forbidden', data: { problem } });
    };
    return {
      ImportDeclaration: (/** @type {any} */ node) => check(node, node.source, isTypeImport(node, 'importKind')),
      ExportNamedDeclaration: (/** @type {any} */ node) => check(node, node.source, isTypeImport(node, 'exportKind')),
      ExportAllDeclaration: (/** @type {any} */ node) => check(node, node.source, node.exportKind === 'type'),
      ImportExpression: (/** @type {any} */ node) => check(node, node.source, false),
      TSImportType: (/** @type {any} */ node) => check(node, node.source, true),
      "CallExpression[callee.name='require']": (/** @type {any} */ node) => check(node, node.arguments[0], false),
    };
  },
};

/**
 * @param {any} node
 * @param {'importKind' | 'exportKind'} kind
 */
function isTypeImport(node, kind) {
  if (node[kind] === 'type') return true;
  return node.specifiers.length > 0 && node.specifiers.every((/** @type {any} */ specifier) => specifier[kind] === 'type');
}

/**
 * @param {string} file relative to the root
 * @param {Import} imported
 * @returns {string | null}
 */
function problemOf(file, imported) {
  const target = imported.specifier.startsWith('.')
    ? toPosix(path.posix.join(path.posix.dirname(file), imported.specifier)).replace(/\.(?:[cm]?[jt]s|tsx)$/, '')
    : null;
  if (file.startsWith('local/')) return problemOfLocal(target);
  return file.startsWith('src/') ? problemOfSource(file, target, imported) : null;
}

/** @param {string | null} target */
function problemOfLocal(target) {
  if (target === null || !isInside(target, 'src')) return null;
  return `local/ imports nothing of src, not even types, and ${target} is there: load the built files of dist/ instead.`;
}

/**
 * @param {string} file
 * @param {string | null} target null for a package
 * @param {Import} imported
 */
function problemOfSource(file, target, { specifier, isType }) {
  const layerName = layerOf(file);
  const layer = LAYERS[layerName];
  if (!layer) return `${file} is in no known folder of src: move it into one, or describe the new folder in build/lint/layers.mjs.`;
  if (target === null) {
    return (layer.packages ?? []).some((name) => isInside(specifier, name))
      ? null
      : `src/${layerName} may not import the package ${specifier}: write what is needed here, or take it through a port.`;
  }
  if (!isInside(target, 'src')) return `${file} imports ${specifier} from outside src, which is not part of the add-on: move it into src.`;
  const place = target.slice('src/'.length);
  if (layerOf(target) === layerName || layer.imports.some((name) => isInside(place, name))) return null;
  if (isType && (layer.types === 'all' || (layer.types ?? []).some((name) => isInside(place, name)))) return null;
  return `src/${layerName} may import ${listOf(layer)}, not ${target}: pass it in as a parameter or through a port, or move it to where both may reach it.`;
}

/** @param {import('./layers.mjs').Layer} layer */
function listOf({ imports, types = [] }) {
  const typeList = types === 'all' ? 'types of anything' : types.map((name) => `types of ${name}`).join(', ');
  return [...imports, typeList].filter(Boolean).join(', ') || 'nothing outside itself';
}

/** @param {string} file path from the root, inside src */
function layerOf(file) {
  return (file.split('/')[1] ?? '').replace(/\.ts$/, '');
}

/**
 * @param {string} place
 * @param {string} folder
 */
function isInside(place, folder) {
  return place === folder || place.startsWith(`${folder}/`);
}

/** @param {string} file */
function toPosix(file) {
  return file.split(path.sep).join('/');
}
