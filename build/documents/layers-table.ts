import { LAYERS, type Layer } from '../lint/layers.mjs';
import { table } from './markdown';

/** For docs/architecture.md and CONTRIBUTING.md: what each folder holds and may import, as lint enforces it. */
export function layersTable(): string {
  const rows = Object.entries(LAYERS).map(([name, layer]) => [`\`src/${name === 'main' ? 'main.ts' : name}\``, layer.holds, allowed(layer)]);
  return table(['Folder', 'Holds', 'May import'], [...rows, ['`local`', 'the add-on without Google', 'nothing of `src`: it runs `dist/`']]);
}

function allowed({ imports, types = [], packages = [] }: Layer): string {
  const own = imports.map((name) => `\`${name}\``);
  const typed = types === 'all' ? ['any type'] : types.map((name) => `\`${name}\``);
  const ofTypes = types === 'all' || typed.length === 0 ? typed : [`types of ${typed.join(', ')}`];
  return [...own, ...ofTypes, ...packages.map((name) => `\`${name}\``)].join(', ') || 'nothing';
}
