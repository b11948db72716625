import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import regexp from 'eslint-plugin-regexp';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';

/** What would make the site differ from one machine, hour or run to the next. */
const sameEverywhere = [
  {
    selector: 'CallExpression[callee.property.name=/^toLocale/][arguments.length=0]',
    message: "This formats as the machine's language and zone say; src/strings formats for readers.",
  },
  {
    selector: 'CallExpression[callee.property.name="localeCompare"]',
    message: "This sorts as the machine's language says; compare with < or with a collator of a named language.",
  },
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'The output must not know the hour.' },
  {
    selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    message: 'The output must not know the hour.',
  },
  {
    selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
    message: 'The output must be the same each time.',
  },
];

/** Reading a date in the zone of the machine. */
const machineZone = {
  selector:
    'MemberExpression[property.name=/^[gs]et(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset)$/]',
  message: "This reads a date in the machine's zone; src/model works with dates in the story's.",
};

/** Sorting or reversing in place what another page may be looping over. */
const sharedArrays = {
  selector:
    'CallExpression[callee.property.name=/^(sort|reverse)$/][callee.object.type=/^(Identifier|MemberExpression)$/]',
  message: 'This changes the array for everybody who has it; use toSorted or toReversed.',
};

export default defineConfig(
  { ignores: ['dist*/', '.astro/', 'test-results/', 'screenshots/', 'tests/fixtures/', 'content/', 'public/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: new URL('..', import.meta.url).pathname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // An empty environment variable counts as none.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  { files: ['**/*.{js,mjs,cjs}', 'tests/**', 'src/cli/**'], languageOptions: { globals: globals.node } },
  { files: ['src/client/**', 'tests/e2e/**'], languageOptions: { globals: globals.browser } },
  ...astro.configs.recommended,
  ...astro.configs['jsx-a11y-strict'],
  {
    files: ['**/*.astro'],
    plugins: { '@typescript-eslint': ts.plugin },
    languageOptions: { globals: globals.browser },
    rules: {
      // Types inside .astro files are `astro check`'s work; these need none.
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'astro/no-set-html-directive': 'error',
      // A table that a phone shows as blocks is one for screen readers only if its parts say so.
      'astro/jsx-a11y/no-interactive-element-to-noninteractive-role': 'off',
      // A table that scrolls must be reachable with the keyboard.
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { tags: ['section'] }],
      'no-undef': 'off',
      // Parameters named in a type are there to be read, not used.
      'no-unused-vars': ['error', { args: 'none' }],
    },
  },
  {
    // The pipeline in src/markdown has sanitised what these show; nothing else goes into a page as HTML.
    files: ['src/components/{Event,Thread}Article.astro', 'src/pages/about/index.astro'],
    rules: { 'astro/no-set-html-directive': 'off' },
  },
  // These show functions and shapes of our own, and JSON that src/export/json-ld has escaped.
  {
    files: ['src/components/{EarlyScript,LeadOnScript,MarkSprite,StructuredData}.astro'],
    rules: { 'astro/no-set-html-directive': 'off' },
  },
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // Finding control characters in what people wrote is this project's business.
      'no-control-regex': 'off',
      'no-console': 'error',
      'no-restricted-syntax': ['error', sharedArrays],
      'no-warning-comments': 'error',
    },
  },
  {
    files: ['src/**'],
    ignores: ['src/cli/**'],
    rules: { 'no-restricted-syntax': ['error', sharedArrays, ...sameEverywhere, machineZone] },
  },
  {
    // These work with dates that carry their own zone.
    files: ['src/model/**', 'src/strings/dates.ts'],
    rules: { 'no-restricted-syntax': ['error', sharedArrays, ...sameEverywhere] },
  },
  {
    // These run on a reader's device, and its hour and zone are the reader's: they are never part of the output.
    files: ['src/client/{since,today}.ts'],
    rules: { 'no-restricted-syntax': ['error', sharedArrays] },
  },
  {
    // It notes when kept files were last in use, which is never part of the output.
    files: ['src/kept/unused-files.ts'],
    rules: { 'no-restricted-syntax': ['error', sharedArrays] },
  },
  { files: ['src/cli/**', 'tests/**'], rules: { 'no-console': 'off' } },
  {
    files: ['tests/**'],
    ignores: ['tests/unit/property.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { name: 'fast-check', message: 'tests/unit/property.ts gives it with the same random values in each run.' },
      ],
    },
  },
  {
    // What strangers write is matched against these: none may take time that grows with its square.
    files: ['src/**'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential', ignoreSticky: true }],
    },
  },
);
