import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { failOn } from './build-error.mjs';
import { checkPage, checkPageScript } from './gates/page.mjs';
import { bannerOf, checkPackages, packagesIn } from './shipped-packages.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The automatic runtime names the children of every element; this is 2 KB shorter. */
const JSX = {
  tsconfigRaw: { compilerOptions: { jsx: /** @type {const} */ ('react'), jsxFactory: 'h', jsxFragmentFactory: 'Fragment' } },
  inject: [fileURLToPath(new URL('jsx-factory.mjs', import.meta.url))],
};

/**
 * One self-contained HTML file for every folder src/ui/<name>/ with <name>.html and <name>.ts or .tsx, by file name.
 * @param {string} root
 * @returns {Promise<Record<string, string>>}
 */
export async function buildUiPages(root) {
  /** @type {Record<string, string>} */
  const pages = {};
  for (const name of await pageNames(path.join(root, 'src/ui'))) {
    pages[`${name}.html`] = await buildPage(path.join(root, 'src/ui', name), name);
  }
  return pages;
}

/** @param {string} uiFolder */
async function pageNames(uiFolder) {
  if (!existsSync(uiFolder)) return [];
  const entries = await readdir(uiFolder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();
  return names.filter((name) => existsSync(path.join(uiFolder, name, `${name}.html`)));
}

/**
 * @param {string} folder
 * @param {string} name
 */
async function buildPage(folder, name) {
  const file = (/** @type {string} */ extension) => path.join(folder, `${name}.${extension}`);
  const entry = ['tsx', 'ts'].map(file).find(existsSync);
  if (entry === undefined) failOn([`src/ui/${name}: ${name}.html has no ${name}.ts beside it.`]);

  const { text: script, packages } = await bundle(/** @type {string} */ (entry));
  failOn([...checkPageScript(name, script), ...await checkPackages(ROOT, packages)]);
  const styles = existsSync(file('css')) ? (await bundle(file('css'))).text : '';
  const notices = packages.map((one) => `/*! ${bannerOf(one)} */`).join('');
  const page = inline(await readFile(file('html'), 'utf8'), name, notices + script, styles);
  failOn(checkPage(name, page, styles));
  return page;
}

/**
 * Template literals are compiled away: HtmlService takes `//` inside one for a comment (taking-advantage-of-google-apps-script,
 * "When // in template literal is used in a HTML file"), and the minifier makes literals of ordinary strings.
 * @param {string} entry
 */
async function bundle(entry) {
  const result = await esbuild.build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    outdir: path.dirname(entry),
    format: 'iife',
    target: 'es2019',
    platform: 'browser',
    ...(entry.endsWith('.tsx') ? JSX : {}),
    charset: 'utf8',
    legalComments: 'none',
    minify: true,
    metafile: true,
    supported: { 'template-literal': false },
    logLevel: 'error',
  });
  const [main, ...others] = result.outputFiles;
  failOn(others.map((other) => `${entry} brings in ${path.basename(other.path)}: import styles from the page's .css file only.`));
  return { text: /** @type {esbuild.OutputFile} */ (main).text.trim(), packages: await packagesIn(ROOT, result.metafile) };
}

/**
 * @param {string} html
 * @param {string} name
 * @param {string} script
 * @param {string} styles
 */
function inline(html, name, script, styles) {
  const missing = ['</head>', '</body>'].filter((tag) => html.split(tag).length !== 2);
  failOn(missing.map((tag) => `src/ui/${name}/${name}.html must contain ${tag} exactly once: style and script go before </head> and </body>.`));
  const styleTag = styles === '' ? '' : `<style>${styles}</style>\n`;
  return html
    .replace('</head>', () => `${styleTag}</head>`)
    .replace('</body>', () => `<script>${script}</script>\n</body>`);
}
