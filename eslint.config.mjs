import { fileURLToPath } from 'node:url';
import { defineConfig, globalIgnores } from 'eslint/config';
import { builtinRules } from 'eslint/use-at-your-own-risk';
import tseslint from 'typescript-eslint';
import { importCycles } from './build/lint/import-cycles.mjs';
import { importLayers } from './build/lint/import-layers.mjs';
import { RESTRICTED_SERVICES, restrictedSyntax } from './build/lint/source-habits.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

// ESLint's own recommended set without the package @eslint/js, which would only list these names.
/** @type {import('eslint').Linter.RulesRecord} */
const recommended = Object.fromEntries(
  [...builtinRules].filter(([, rule]) => rule.meta?.docs?.recommended).map(([name]) => [name, 'error']),
);

const NODE_GLOBALS = { process: 'readonly', console: 'readonly', Buffer: 'readonly', URL: 'readonly' };
const COMMONJS_GLOBALS = { ...NODE_GLOBALS, module: 'writable', require: 'readonly', __dirname: 'readonly' };

/** Only `src/app` has the stores at hand. */
const OUTSIDE_APP = { stores: true, parsing: true };

export default defineConfig(
  globalIgnores(['dist/', 'dist-one/', 'out/', 'coverage/', '.build/']),
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  // Control characters are our trade: spreadsheets and XML refuse them, so we look for them on purpose.
  { rules: { ...recommended, 'no-control-regex': 'off' } },

  { files: ['**/*.mjs'], languageOptions: { sourceType: 'module', globals: NODE_GLOBALS } },
  { files: ['**/*.js'], languageOptions: { sourceType: 'commonjs', globals: COMMONJS_GLOBALS } },
  // Compiled inside the add-on's context, where an error of the host must not be seen, so it cannot be passed on as a cause.
  {
    files: ['local/host/context/*.js'],
    languageOptions: { sourceType: 'script' },
    rules: { 'no-unused-vars': ['error', { caughtErrors: 'none' }], 'preserve-caught-error': 'off' },
  },

  // What Apps Script runs: nobody imports these functions, and Google has the services.
  {
    files: ['test/**/small-add-on/*.js'],
    languageOptions: { sourceType: 'script', globals: { SpreadsheetApp: 'readonly', HtmlService: 'readonly', ScriptApp: 'readonly' } },
    rules: { 'no-unused-vars': 'off' },
  },

  { files: ['**/*.ts', '**/*.tsx'], extends: [tseslint.configs.recommended] },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx', 'local/**/*.ts'],
    plugins: { architecture: { rules: { 'import-layers': importLayers, 'import-cycles': importCycles } } },
    rules: {
      'architecture/import-layers': ['error', { root }],
      'architecture/import-cycles': ['error', { root, typesIn: ['local/host', 'local/start', 'local/page', 'src/sync', 'src/wb', 'src/datasets', 'src/tables'] }],
    },
  },

  { files: ['src/**/*.ts', 'src/**/*.tsx'], rules: { 'no-restricted-syntax': restrictedSyntax(OUTSIDE_APP) } },
  { files: ['src/app/**/*.ts'], rules: { 'no-restricted-syntax': restrictedSyntax({}) } },
  // The keeper itself, and the vault, whose sealed texts are no state of anything.
  { files: ['src/app/state/*.ts', 'src/app/shops/vault.ts'], rules: { 'no-restricted-syntax': restrictedSyntax(OUTSIDE_APP) } },
  // What is parsed here lies in the cache or beside the script.
  { files: ['src/app/cells/formula-cache.ts', 'src/app/live/outcome.ts', 'src/app/menu/{user-locale,page-texts}.ts'], rules: { 'no-restricted-syntax': restrictedSyntax({ parsing: true }) } },
  { files: ['src/ui/**/*.ts', 'src/ui/**/*.tsx'], rules: { 'no-restricted-syntax': restrictedSyntax({ ...OUTSIDE_APP, async: true }) } },
  { files: ['src/locales/**/*.ts', 'src/**/{ru,en}.ts', 'src/wb/wire/wire-words.ts', 'src/{exchange,actions,systems}/**/wire-words.ts'], rules: { 'no-restricted-syntax': restrictedSyntax({ ...OUTSIDE_APP, cyrillic: true }) } },
  { files: ['src/wb/errors.ts'], rules: { 'no-restricted-syntax': restrictedSyntax({ ...OUTSIDE_APP, classes: true }) } },
  { files: ['src/**/*.ts', 'src/**/*.tsx'], ignores: ['src/gas/**'], rules: { 'no-restricted-globals': RESTRICTED_SERVICES } },
);
