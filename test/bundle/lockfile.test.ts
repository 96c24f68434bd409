import { readFileSync } from 'node:fs';
import path from 'node:path';

interface LockedPackage {
  optionalDependencies?: Record<string, string>;
}

const lock = JSON.parse(readFileSync(path.resolve(__dirname, '../../package-lock.json'), 'utf8')) as { packages: Record<string, LockedPackage> };

/** A registry may lack a binary of the newest version for some platform; `npm ci` then refuses the whole lockfile, on every platform. */
it('holds the binaries of every platform, whatever machine it was written on', () => {
  const names = Object.keys(lock.packages);
  const missing = Object.values(lock.packages).flatMap(({ optionalDependencies = {} }) =>
    Object.keys(optionalDependencies).filter((name) => !names.some((place) => place === `node_modules/${name}` || place.endsWith(`/node_modules/${name}`))));
  expect(missing).toEqual([]);
});
