import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import tseslint from 'typescript-eslint';
import { besides, boundaries } from './infra/local/boundaries.mjs';

const TYPESCRIPT = ['**/*.ts', '**/*.mts'];
const BROWSER = ['apps/{website,applicant,jury,admin}/src/**/*.ts', 'libs/ui/**/*.ts', 'libs/web/**/*.ts'];
const ANY_SIDE = ['libs/{contracts,domain,reference}/src/**/*.ts'];
const TESTS = ['**/*.spec.ts', '**/test/**/*.ts', 'apps/journeys/**/*.ts'];

/** `any` is for the inside of a generic that must take every instance: `Operation<string, any, any, any>`. */
const ANY = {
  selector: ':not(TSTypeParameterInstantiation) > TSAnyKeyword',
  message: 'Say what it is, or unknown. any stands only where a generic must take every instance.',
};

const MARKUP = [
  { selector: "MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc)$/]", message: 'Text never becomes markup: bind it as text.' },
  { selector: "Identifier[name=/^bypassSecurityTrust/]", message: 'Nothing is declared safe by hand.' },
  { selector: "CallExpression[callee.object.name='document'][callee.property.name='write']", message: 'Text never becomes markup.' },
];

const IN_TESTS = [
  { selector: "CallExpression[callee.object.name=/^(describe|it|test)$/][callee.property.name=/^(only|skip|todo|failing)$/]", message: 'Every test runs, and none alone.' },
  { selector: "CallExpression[callee.name=/^(fit|fdescribe|xit|xtest|xdescribe)$/][arguments.1.type=/Function/]", message: 'Every test runs, and none alone.' },
  { selector: "CallExpression[callee.name=/^(setTimeout|sleep|delay)$/]", message: 'A test waits for what it expects with eventually(), never for time to pass.' },
  { selector: "CallExpression[callee.property.name='waitForTimeout']", message: 'A journey waits for what it expects, never for time to pass.' },
];

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '.nx/**', '.angular/**', '.pearls/**', 'coverage/**'] },
  // What the rules say holds everywhere: nothing in a file can switch them off.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,mts,mjs,js}'],
    plugins: { '@nx': nx },
    rules: { '@nx/enforce-module-boundaries': ['error', boundaries] },
  },
  {
    // The test kit starts the servers of the local platform.
    files: ['libs/testing/**/*.ts'],
    rules: { '@nx/enforce-module-boundaries': ['error', besides('kind:kit', 'kind:local')] },
  },
  {
    // So do tests of a service that kill the whole platform.
    files: ['services/*/test/**/*.ts'],
    rules: { '@nx/enforce-module-boundaries': ['error', besides('kind:service', 'kind:local')] },
  },
  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-restricted-syntax': ['error', ANY, ...MARKUP],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      'no-console': 'error',
      'eqeqeq': 'error',
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false, attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'all', ignoreRestSiblings: true }],
      // A row that was just looked up, a list that was just measured: said where it is known.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Decorated classes are modules, contracts and marks.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true, allowConstructorOnly: true, allowStaticOnly: true }],
      // The language of a domain: interfaces extend, types name.
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      // Decorators read the types of their fields.
      '@typescript-eslint/no-inferrable-types': 'off',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
    },
  },
  {
    // Started by people, who read the console.
    files: ['infra/**', 'libs/testing/**', '**/test/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: [...BROWSER, ...ANY_SIDE],
    ignores: TESTS,
    rules: { 'no-restricted-imports': ['error', { patterns: [{ group: ['node:*', 'fs', 'path', 'crypto'], message: 'A browser has no such thing.' }] }] },
  },
  {
    files: ['apps/{website,applicant,jury,admin}/src/**/*.ts', 'libs/{ui,web}/**/*.ts'],
    extends: [angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
  },
  {
    files: ['libs/ui/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ group: ['@angular/common/http', 'node:*'], message: 'The design system knows neither HTTP nor a server.' }] }] },
  },
  {
    files: ['**/*.html'],
    ignores: ['**/index.html'],
    extends: [angular.configs.templateRecommended, angular.configs.templateAccessibility],
    rules: {
      'no-restricted-syntax': ['error', { selector: 'BoundAttribute[name=/^(innerHTML|outerHTML|srcdoc)$/i]', message: 'Text never becomes markup: bind it as text.' }],
      '@angular-eslint/template/no-positive-tabindex': 'error',
    },
  },
  {
    // The native dialog answers Escape by itself, and a list of options keeps the focus in its search field (ARIA).
    files: ['libs/ui/src/feedback/pearl-dialog.ts/*.html', 'apps/admin/src/command-palette/*.html'],
    rules: { '@angular-eslint/template/click-events-have-key-events': 'off', '@angular-eslint/template/interactive-supports-focus': 'off' },
  },
  {
    // Tests beside the code of a portal belong to no program of their own.
    files: ['apps/{website,applicant,jury,admin}/src/**/*.spec.ts', 'libs/{ui,web}/src/**/*.spec.ts'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
  },
  {
    files: TESTS,
    rules: { 'no-restricted-syntax': ['error', ANY, ...IN_TESTS] },
  },
  {
    // Where time may pass: between two tries of eventually(), and until a death that comes at a random moment.
    files: ['**/eventually.ts', 'services/applications/test/what-was-answered-survives-kill-9.spec.ts'],
    rules: { 'no-restricted-syntax': ['error', ANY] },
  },
);
