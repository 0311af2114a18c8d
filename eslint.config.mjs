import tseslint from 'typescript-eslint';

/** Time and chance come in by these doors, as data; everywhere else a decision would not be repeatable. */
const doors = [
  'apps/server/src/clock*.ts',
  'apps/cli/src/clock.ts',
  'apps/web/src/clock.ts',
  'scripts/**',
  'bench/**',
  'test/**',
];
const specs = ['**/*.spec.ts', '**/*.spec.tsx', '**/testing/**', 'test/**'];
const pure = ['packages/{kernel,law,record,procedures}/**/*.ts'];

const clockAndChance = [
  [
    "NewExpression[callee.name='Date'][arguments.length=0]",
    'new Date() reads the clock. Take the time as data, or from the Clock.',
  ],
  [
    "CallExpression[callee.name='Date']",
    'Date() reads the clock. Take the time as data, or from the Clock.',
  ],
  [
    "MemberExpression[object.name='Date'][property.name='now']",
    'Date.now reads the clock. Take the time as data, or from the Clock.',
  ],
  [
    "MemberExpression[object.name='performance'][property.name='now']",
    'performance.now reads the clock. Take the time as data, or from the Clock.',
  ],
  [
    "MemberExpression[object.name='Math'][property.name='random']",
    'Math.random is chance. Take ids and draws as data.',
  ],
  [
    "MemberExpression[property.name='randomUUID'], ImportSpecifier[imported.name='randomUUID']",
    'randomUUID is chance. Ids are derived from the command, or are random bytes made where secrets are made.',
  ],
].map(([selector, message]) => ({ selector, message }));

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/**',
      '**/dist/**',
      '.tmp/**',
      'data/**',
      'coverage/**',
      // Each of these breaks a rule on purpose; the architecture tests lint them one by one.
      'test/architecture/planted/**',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      // One program for all: many times faster than one for each package. Types are checked package by package.
      parserOptions: { project: './tsconfig.lint.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: false, requireDefaultForNonUnion: false },
      ],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'separate-type-imports' },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => resolve()` says what is meant; a statement's value is never used by accident in such a form.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // [...text] takes Chinese text apart by code points, which is what its rules count in.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // Names that a signature must have and a body does not need.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'no-restricted-syntax': ['error', ...clockAndChance],
      'no-console': 'error',
      eqeqeq: ['error', 'always'],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': [
        'error',
        { max: 70, skipBlankLines: true, skipComments: true, IIFEs: true },
      ],
    },
  },
  {
    // Markup is long without being complicated.
    files: ['**/*.tsx'],
    rules: {
      'max-lines-per-function': ['error', { max: 130, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: specs,
    rules: {
      'max-lines-per-function': 'off',
      'max-lines': ['error', { max: 600, skipBlankLines: true, skipComments: true }],
      // A test may say that a value is there: when it is not, the test fails, as it should.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    // Tables and catalogues are data: they grow by rows, not by complication.
    files: [
      '**/texts.*.ts',
      '**/texts/*.ts',
      'packages/law/src/instruments/*.ts',
      'packages/law/src/conflict/*.ts',
      'packages/law/src/fee/*.ts',
      'packages/procedures/src/*/{commands,guides}.{en,zh-CN}.ts',
      'packages/contract/src/queries.ts',
      'packages/documents/src/{data,examples}.ts',
    ],
    rules: { 'max-lines': 'off' },
  },
  {
    // A screen shows what it does not know in a plain way; and a reader of stored text names what it expects.
    files: ['apps/web/src/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  {
    // A file of routes, or the one hook of a form, is a list of small answers.
    files: [
      'apps/server/src/http/*-routes.ts',
      'apps/server/src/http/accounts.ts',
      'apps/web/src/form/*.ts',
      'packages/ui/src/files-field/*.ts',
      'packages/contract/src/openapi.ts',
    ],
    rules: {
      'max-lines-per-function': ['error', { max: 120, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: doors, rules: { 'no-restricted-syntax': 'off', 'no-console': 'off' } },
  { files: specs, rules: { 'no-restricted-syntax': 'off' } },
  // Not even in their tests: what is true of a rule today must be true of it in ten years.
  { files: pure, rules: { 'no-restricted-syntax': ['error', ...clockAndChance] } },
  {
    files: ['**/*.mjs'],
    extends: [tseslint.configs.base],
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 70, skipBlankLines: true, skipComments: true }],
      'no-undef': 'off',
      'no-unused-vars': 'error',
      eqeqeq: ['error', 'always'],
    },
  },
);
