import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

interface Lockfile {
  packages: Record<string, { license?: string }>;
}

const ROOT = path.resolve(__dirname, '../../..');
const { packages } = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')) as Lockfile;

describe('packages of the page', () => {
  it('none is of Univer\'s paid line, which comes without a licence', () => {
    expect(Object.keys(packages).filter((name) => /@univerjs-pro\/|@univerjs\/presets$/.test(name))).toEqual([]);
  });

  const univer = Object.keys(packages).filter((name) => name.includes('/@univerjs/'));
  it.each(univer)('%s has a free licence', (name) => {
    // One of them forgot to name the licence that lies beside its code.
    expect(packages[name]?.license ?? licenceText(name)).toMatch(/Apache(?:-2\.0| License)|MIT/);
  });
});

function licenceText(name: string): string {
  const file = path.join(ROOT, name, 'LICENSE');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
