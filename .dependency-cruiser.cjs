// The table "Who may import whom" of ARCHITECTURE.md. A room may always import itself unless it says otherwise.

const ui = 'components/ui'
const charts = 'components/charts'
const pureIngest = [
  'lib/ingest/detect',
  'lib/ingest/parse',
  'lib/ingest/clean',
  'lib/ingest/layouts',
  'lib/ingest/mapping',
]
const sharedCards = [
  ui,
  charts,
  'components/filters',
  'components/shell',
  'lib/client',
  'lib/contracts',
  'lib/charts',
  'lib/domain',
]

/** room → rooms it may import */
const rooms = {
  'lib/domain': [],
  'lib/contracts': ['lib/domain'],
  'lib/charts': ['lib/domain', 'lib/contracts'],
  'lib/platform': ['lib/domain', 'generated'],
  'lib/ingest': ['lib/domain', 'lib/contracts', 'lib/platform', 'lib/records', 'generated'],
  'lib/queries': ['lib/domain', 'lib/contracts', 'lib/platform', 'generated'],
  'lib/records': ['lib/domain', 'lib/contracts', 'lib/platform', 'generated'],
  'lib/auth': ['lib/domain', 'lib/platform', 'lib/records', 'generated'],
  'lib/api': ['lib/domain', 'lib/contracts', 'lib/auth', 'lib/platform', 'lib/records'],
  'lib/client': ['lib/domain', 'lib/contracts'],
  'components/ui': [],
  'components/charts': [ui, 'lib/charts', 'lib/domain'],
  'components/filters': [ui, 'components/shell', 'lib/contracts', 'lib/client', 'lib/charts', 'lib/domain'],
  'components/shell': [ui, 'components/filters', 'lib/contracts', 'lib/client', 'lib/charts', 'lib/domain'],
  'components/workspace-fields': [ui, 'lib/contracts', 'lib/domain'],
  'components/public': [
    ui,
    'components/shell',
    'components/workspace-fields',
    'lib/client',
    'lib/contracts',
    'lib/domain',
  ],
  'components/purchases': sharedCards,
  'components/marketing': [...sharedCards, 'components/purchases'],
  'components/admin': [...sharedCards, 'components/workspace-fields'],
  'components/customer': [...sharedCards, 'components/purchases'],
  app: ['components', 'lib'],
  worker: ['lib/ingest', 'lib/records', 'lib/platform', 'lib/domain'],
  scripts: ['lib', 'prisma', 'generated'],
  prisma: ['lib/domain'],
}

const everyRoom = ['app', 'components', 'lib', 'generated', 'prisma', 'worker', 'scripts', 'bench', 'e2e']
const test = '\\.test\\.tsx?$'
const inside = (folders) => `^(${folders.join('|')})/`

const mayImport = Object.entries(rooms).map(([room, others]) => ({
  name: `${room.replaceAll('/', '-')}-imports`,
  comment: `${room} may import ${others.join(', ') || 'nothing'} (ARCHITECTURE.md).`,
  severity: 'error',
  from: { path: `^${room}/`, pathNot: [test, '^lib/testing/'] },
  to: { path: inside(everyRoom), pathNot: [`^${room}/`, ...(others.length > 0 ? [inside(others)] : [])] },
}))

module.exports = {
  forbidden: [
    ...mayImport,
    {
      name: 'pure-ingest',
      comment: 'Detect, parse, clean, layouts and mapping see one another, the form of rejected rows, and domain.',
      severity: 'error',
      from: { path: inside(pureIngest), pathNot: test },
      to: { path: inside(everyRoom), pathNot: inside([...pureIngest, 'lib/ingest/rejects', 'lib/domain']) },
    },
    {
      name: 'pure-ingest-reaches-nothing',
      comment: '… and reach no platform and no records through them.',
      severity: 'error',
      from: { path: inside(pureIngest), pathNot: test },
      to: { path: inside(['lib/platform', 'lib/records']), reachable: true },
    },
    {
      name: 'pure-no-io',
      comment: 'Domain, contracts, chart models and pure ingest touch nothing outside the process.',
      severity: 'error',
      from: { path: inside(['lib/domain', 'lib/contracts', 'lib/charts', ...pureIngest]), pathNot: test },
      to: {
        path: '^(node:)?(fs|net|http|https|child_process|dns|worker_threads)(/|$)|node_modules/(pg|@prisma|graphile-worker)/',
      },
    },
    {
      name: 'domain-imports-nothing',
      comment: 'lib/domain depends on nothing but itself.',
      severity: 'error',
      from: { path: '^lib/domain/', pathNot: test },
      to: { pathNot: '^lib/domain/' },
    },
    {
      name: 'browser-stays-in-the-browser',
      comment: 'What runs in a browser never reaches the database, not even through others.',
      severity: 'error',
      from: { path: inside(['components', 'lib/client', 'lib/charts', 'lib/contracts']), pathNot: test },
      to: {
        path: inside(['lib/platform', 'lib/queries', 'lib/records', 'lib/auth', 'lib/ingest', 'lib/api']),
        reachable: true,
      },
    },
    {
      name: 'pages-hold-no-queries',
      comment: 'Pages ask through the API; routes alone may ask queries and receive files.',
      severity: 'error',
      from: { path: '^app/', pathNot: ['^app/api/', test] },
      to: { path: inside(['lib/queries', 'lib/ingest', 'lib/platform']) },
    },
    {
      name: 'routes-draw-nothing',
      severity: 'error',
      from: { path: '^app/api/', pathNot: test },
      to: { path: inside(['components', 'lib/client', 'lib/charts']) },
    },
    {
      name: 'routes-only-receive',
      comment:
        'An import runs in the worker; a route may receive a file, say how it is understood, and ask for a run or undo.',
      severity: 'error',
      from: { path: '^app/api/', pathNot: test },
      to: { path: '^lib/ingest/(detect|parse|clean|mapping|load|rollup|run)/' },
    },
    {
      name: 'scopes-are-minted-in-auth',
      comment: 'Only sign-in and the one place that defines routes turn a membership into a scope.',
      severity: 'error',
      from: { pathNot: ['^lib/(auth|api)/', test, '^lib/testing/', '^scripts/', '^bench/', '^app/'] },
      to: { path: '^lib/auth/scope-for' },
    },
    {
      name: 'recharts-only-in-charts',
      severity: 'error',
      from: { path: inside(everyRoom), pathNot: '^components/charts/' },
      to: { path: 'node_modules/recharts/' },
    },
    {
      name: 'testing-only-in-tests',
      severity: 'error',
      from: { pathNot: [test, '^lib/testing/', '^e2e/', '^bench/', '^vitest\\.config\\.ts$'] },
      to: { path: '^(lib/testing|e2e)/' },
    },
    {
      name: 'no-dev-dependency-in-the-product',
      severity: 'error',
      from: { path: '^(app|components|lib|worker)/', pathNot: [test, '^lib/testing/'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/@types/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-barrels',
      severity: 'error',
      from: {},
      to: { path: '(^|/)index\\.(js|mjs|ts|tsx)$', pathNot: ['node_modules/', '^generated/'] },
    },
    {
      name: 'no-utils',
      severity: 'error',
      from: {},
      to: { path: '(^|/)(utils|helpers|misc)(/|\\.[a-z]+$)', pathNot: 'node_modules/' },
    },
    { name: 'everything-resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: ['node_modules', '^generated/'] },
    exclude: { path: '^(\\.next|\\.tillsight)/|\\.css$' },
    detectJSDocImports: false,
  },
}
