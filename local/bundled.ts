import { buildSync } from 'esbuild';

const made = new Map<string, string>();

/** A program of this repository with all that it imports, as one script: a thread or a process that runs it has nothing to compile. */
export function bundled(main: string): string {
  const known = made.get(main);
  if (known !== undefined) return known;
  const script = buildSync({ entryPoints: [main], bundle: true, platform: 'node', format: 'cjs', write: false }).outputFiles[0]?.text ?? '';
  made.set(main, script);
  return script;
}
