/**
 * The house's boundaries. Arrows go down only:
 * apps → { contract, ui, documents, docket } → procedures → record → law → kernel.
 * Imports of types count. Every rule has a planted violation of its name in test/architecture/planted/, and a test
 * which proves that it is caught.
 */
const pure = '^packages/(kernel|law|record|procedures)/';
const spec = '\\.spec\\.tsx?$';
const testing = '/testing(/|\\.ts$)';
const middle = 'contract|ui|documents|docket|ledger|media';
const npm = [
  'npm',
  'npm-dev',
  'npm-optional',
  'npm-peer',
  'npm-bundled',
  'npm-no-pkg',
  'npm-unknown',
];
// What vitest and fast-check are to a spec is no dependency of the package.
const code = { pathNot: spec };

/** A package may import itself and those named, of all that is ours. */
const below = (name, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: `^packages/${name.split('-')[0]}/` },
  to: {
    path: '^(packages|apps|test|bench|scripts)/',
    pathNot: `^packages/(${[name.split('-')[0], ...allowed].join('|')})/`,
  },
});

const forbidden = [
  {
    name: 'no-cycles',
    comment: 'Whoever stands in a circle can be understood only together with all others in it.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'all-resolve',
    comment: 'An import that leads nowhere is an arrow this check does not see.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
  below('kernel-stands-alone', [], 'The kernel imports nothing.'),
  below('law-above-kernel', ['kernel'], 'The law knows no docket and no procedure.'),
  below('record-above-law', ['kernel', 'law'], 'A record knows nothing of what may happen.'),
  below('procedures-above-record', ['kernel', 'law', 'record'], 'A decision knows no database.'),
  {
    name: 'middle-apart',
    comment: 'The rooms above the procedures do not know one another; only apps put them together.',
    severity: 'error',
    from: { path: `^packages/(${middle})/` },
    to: { path: `^packages/(${middle})/`, pathNot: '^packages/$1/' },
  },
  {
    name: 'packages-below-apps',
    comment: 'No package imports an app.',
    severity: 'error',
    from: { path: '^packages/' },
    to: { path: '^apps/' },
  },
  {
    name: 'procedures-apart',
    comment: 'No procedure imports another one: what it must know stands in the record.',
    severity: 'error',
    from: {
      path: '^packages/procedures/src/([^/]+)/',
      pathNot: '^packages/procedures/src/testing/',
    },
    to: {
      path: '^packages/procedures/src/[^/]+/',
      pathNot: '^packages/procedures/src/($1|framework|shared|testing)/',
    },
  },
  {
    name: 'pure-of-machine',
    comment: 'Pure packages and the contract have no clock, no network and no disk.',
    severity: 'error',
    from: { path: [pure, '^packages/contract/'], ...code },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'pure-of-packages',
    comment:
      'Of the outside the pure packages know zod (shapes) and chinese-days (the calendar as it was published).',
    severity: 'error',
    from: { path: pure, ...code },
    to: { dependencyTypes: npm, pathNot: '^node_modules/(zod|chinese-days)/' },
  },
  {
    name: 'web-from-outside',
    comment:
      'The browser knows the contract, the design system and the formats of the log, and nothing of the court’s inside.',
    severity: 'error',
    from: { path: '^apps/web/', ...code },
    to: { path: '^(packages|apps)/', pathNot: '^(apps/web|packages/(contract|ui|ledger))/' },
  },
  {
    name: 'verify-from-ledger-alone',
    comment: 'The page that checks the court knows what is checked, and nothing else of the court.',
    severity: 'error',
    from: { path: '^apps/verify/', ...code },
    to: { path: '^(packages|apps)/', pathNot: '^(apps/verify|packages/ledger)/' },
  },
  {
    name: 'web-takes-types',
    comment:
      'From the contract the browser takes types: its code would bring the procedures along.',
    severity: 'error',
    from: { path: '^apps/web/', ...code },
    to: { path: '^packages/contract/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'apps-without-web',
    comment: 'The server serves what the web app was built to; it does not import it.',
    severity: 'error',
    from: { path: '^apps/(server|cli)/' },
    to: { path: '^apps/web/' },
  },
  {
    name: 'server-without-cli',
    comment: 'The command line starts the server, never the other way round.',
    severity: 'error',
    from: { path: '^apps/server/' },
    to: { path: '^apps/cli/' },
  },
  {
    name: 'code-without-tests',
    comment: 'What runs in a court imports nothing that was made for tests.',
    severity: 'error',
    from: { path: '^(packages|apps)/[^/]+/src/', pathNot: [spec, testing] },
    to: { path: [spec, testing, '^test/'] },
  },
];

export default {
  forbidden,
  options: {
    // Type imports count: what a type tells about, one must know.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.lint.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|fixture)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.mjs', '.js', '.json', '.css'],
    },
  },
};
