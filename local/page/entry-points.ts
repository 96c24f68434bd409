import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'acorn';
import { SCRIPT } from '../host/context/project';

/** Names that `google.script.run` offers: every function at the top level but private ones. */
export function entryPoints(distDir: string): string[] {
  const scripts = readdirSync(distDir).filter((name) => SCRIPT.test(name));
  return scripts.flatMap((name) => namesIn(readFileSync(path.join(distDir, name), 'utf8')));
}

function namesIn(code: string): string[] {
  const { body } = parse(code, { ecmaVersion: 2022, sourceType: 'script' });
  return body.flatMap((node) => (node.type === 'FunctionDeclaration' ? [node.id.name] : [])).filter((name) => !name.endsWith('_'));
}
