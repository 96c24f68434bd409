import vm from 'node:vm';
import { buildFixture, removeFixtureProjects } from './fixture-project';

afterAll(removeFixtureProjects);

it('loads the cipher when one of its functions is called, and once', async () => {
  const { 'Code.js': code = '' } = await buildFixture({
    'src/main.ts': `
      import { open, seal } from './app/shops/cipher';
      export function roundTrip(text: string): string { return open(seal(text)); }
    `,
    'src/app/shops/cipher.ts': "export { open, seal } from '../../tables';",
    'src/tables.ts': `
      const counter = globalThis as unknown as { loads?: number };
      counter.loads = (counter.loads ?? 0) + 1;
      export const seal = (text: string) => [...text].reverse().join('');
      export const open = (text: string) => seal(text);
    `,
  });
  const context = vm.createContext(Object.create(null));
  vm.runInContext(code, context);
  expect(vm.runInContext('typeof loads', context)).toBe('undefined');
  expect(vm.runInContext('roundTrip("token")', context)).toBe('token');
  expect(vm.runInContext('loads', context)).toBe(1);
});

it('lets no other module load a package', async () => {
  await expect(buildFixture({
    'src/main.ts': "import { zipSync } from 'fflate';\nexport function pack(): unknown { return zipSync({}); }",
  })).rejects.toThrow('fflate would be loaded with every cell');
});
