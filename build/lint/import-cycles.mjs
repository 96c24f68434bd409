import fs from 'node:fs';
import path from 'node:path';

/** @typedef {{ target: string, isType: boolean }} Edge a file that is imported, from the root */

const FOLDERS = ['src', 'local'];
const ENDINGS = ['', '.ts', '.tsx', '/index.ts'];
const IMPORT = /^(?:import|export)\s+(type\s)?[^'";]*?\sfrom\s+'(\.[^']*)'/gm;

/**
 * Refuses imports that come back to the file: such files can only be read, tested and moved together.
 * Of types too in the folders that say so; elsewhere a type may name the file that its own file is used by.
 * @type {import('eslint').Rule.RuleModule}
 */
export const importCycles = {
  meta: {
    type: 'problem',
    schema: [{
      type: 'object',
      properties: { root: { type: 'string' }, typesIn: { type: 'array', items: { type: 'string' } } },
      required: ['root', 'typesIn'],
      additionalProperties: false,
    }],
    messages: { cycle: 'The imports go in a circle: {{way}}. Cut it where one side needs little of the other: by an interface there, or by moving what both need to a file of its own.' },
  },
  create(context) {
    const { root, typesIn } = context.options[0];
    const file = toPosix(path.relative(root, context.filename));
    const withTypes = typesIn.some((/** @type {string} */ folder) => file.startsWith(`${folder}/`));
    return {
      Program(node) {
        const graph = graphOf(root);
        const own = edgesOf(context.sourceCode.text, file, (name) => graph.has(name));
        const way = wayBack(file, new Map([...graph, [file, own]]), withTypes);
        if (way !== null) context.report({ node, messageId: 'cycle', data: { way: way.join(' → ') } });
      },
    };
  },
};

/** @type {Map<string, Map<string, Edge[]>>} what stands on the disk, read once a run */
const graphs = new Map();

/** @param {string} root */
function graphOf(root) {
  const known = graphs.get(root);
  if (known !== undefined) return known;
  const files = FOLDERS.flatMap((folder) => fs.readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => toPosix(path.join(folder, name))))
    .filter((name) => /\.tsx?$/.test(name));
  const names = new Set(files);
  const graph = new Map(files.map((name) => [name, edgesOf(fs.readFileSync(path.join(root, name), 'utf8'), name, (other) => names.has(other))]));
  graphs.set(root, graph);
  return graph;
}

/**
 * @param {string} text
 * @param {string} file
 * @param {(name: string) => boolean} exists
 * @returns {Edge[]}
 */
function edgesOf(text, file, exists) {
  return [...text.matchAll(IMPORT)].flatMap(([, type, specifier = '']) => {
    const base = path.posix.join(path.posix.dirname(file), specifier);
    const target = ENDINGS.map((ending) => base + ending).find(exists);
    return target === undefined ? [] : [{ target, isType: type !== undefined }];
  });
}

/**
 * The shortest way by imports from a file to itself.
 * @param {string} file
 * @param {Map<string, Edge[]>} graph
 * @param {boolean} withTypes
 * @returns {string[] | null}
 */
function wayBack(file, graph, withTypes) {
  /** @type {Map<string, string>} */
  const cameFrom = new Map();
  const queue = [file];
  for (const at of queue) {
    for (const { target, isType } of graph.get(at) ?? []) {
      if ((isType && !withTypes) || cameFrom.has(target)) continue;
      cameFrom.set(target, at);
      if (target === file) return wayTo(file, cameFrom);
      queue.push(target);
    }
  }
  return null;
}

/**
 * @param {string} file
 * @param {Map<string, string>} cameFrom
 */
function wayTo(file, cameFrom) {
  const way = [file];
  for (let at = cameFrom.get(file); at !== undefined && at !== file; at = cameFrom.get(at)) way.unshift(at);
  return [file, ...way];
}

/** @param {string} file */
function toPosix(file) {
  return file.split(path.sep).join('/');
}
