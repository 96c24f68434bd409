import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';

const ROOT = path.resolve(__dirname, '../..');
const CACHE = path.join(ROOT, '.build/page');
const CLIENT = path.join(__dirname, 'client');

export interface ClientFiles {
  script: string;
  styles: string;
  /** Goes into every frame of the add-on, before its own code. */
  bridge: string;
}

/** The host's thread as one file: loaders of TypeScript do not reach threads. @returns its path */
export async function bundleThread(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(__dirname, 'thread/main.ts')],
    bundle: true, write: false, platform: 'node', format: 'cjs', target: 'node20', logLevel: 'error',
    external: ['esbuild'], plugins: [ownFolders], logOverride: { 'empty-import-meta': 'silent' },
  });
  const code = outputFiles[0]?.text ?? '';
  const file = path.join(CACHE, `thread-${hashOf(code)}.cjs`);
  if (!existsSync(file)) store(file, code);
  return file;
}

/** Univer takes seconds to bundle, so that the result is kept until the page's code or a package changes. */
export async function bundleClient(): Promise<ClientFiles> {
  const file = path.join(CACHE, `client-${hashOf(...clientSources())}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as ClientFiles;
  const page = await bundleForBrowser('main.ts');
  const bridge = await bundleForBrowser('bridge/main.ts');
  const files: ClientFiles = { script: page['.js'] ?? '', styles: page['.css'] ?? '', bridge: bridge['.js'] ?? '' };
  store(file, JSON.stringify(files));
  return files;
}

async function bundleForBrowser(entry: string): Promise<Record<string, string>> {
  const { outputFiles } = await build({
    entryPoints: [path.join(CLIENT, entry)],
    bundle: true, write: false, outdir: CACHE, platform: 'browser', format: 'iife', target: 'es2022', minify: true, charset: 'utf8',
    legalComments: 'none', logLevel: 'error', define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.woff': 'dataurl', '.woff2': 'dataurl', '.ttf': 'dataurl', '.svg': 'dataurl', '.png': 'dataurl' },
  });
  return Object.fromEntries(outputFiles.map((output) => [path.extname(output.path), output.text]));
}

/** Files of the host find their neighbours by their folder, which bundling would change. */
const ownFolders: Plugin = {
  name: 'own-folders',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]local[\\/].*\.ts$/ }, ({ path: file }) => ({
      contents: readFileSync(file, 'utf8').replace(/\b__dirname\b/g, JSON.stringify(path.dirname(file))),
      loader: 'ts',
    }));
  },
};

function clientSources(): string[] {
  const shared = ['messages.ts', 'texts.ts'].map((name) => path.join(__dirname, name));
  const own = readdirSync(CLIENT, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name)).sort();
  return [...shared, ...own, path.join(ROOT, 'package-lock.json'), __filename].map((file) => readFileSync(file, 'utf8'));
}

function hashOf(...texts: string[]): string {
  const hash = createHash('sha1');
  for (const text of texts) hash.update(text).update('\0');
  return hash.digest('hex').slice(0, 16);
}

/** Two servers may start at once: a file appears whole or not at all. */
function store(file: string, text: string): void {
  mkdirSync(CACHE, { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, text);
  renameSync(unfinished, file);
}
