/** The import law: which room may open which door. Each rule says why. */
const rooms = [
  'domain',
  'phrases',
  'database',
  'documents',
  'delivery',
  'storage',
  'application',
  'jobs',
  'cli',
  'server',
  'portal',
  'demo',
  'web',
]
const room = name => `^src/${name}/`

/** A room may import itself, packages and these rooms; every other one is a closed door. */
function onlyDoorsOf(name, open, comment) {
  const closed = rooms.filter(other => other !== name && !open.includes(other))
  return {
    name: `doors-of-${name}`,
    comment,
    severity: 'error',
    from: { path: room(name), pathNot: '\\.test\\.tsx?$' },
    to: { path: `^src/(${closed.join('|')})/` },
  }
}

export default {
  forbidden: [
    onlyDoorsOf('domain', [], 'Rules are pure: they know no other room.'),
    onlyDoorsOf('phrases', ['domain'], 'Sentences know the words of the field, nothing else.'),
    onlyDoorsOf('database', ['domain'], 'The only SQL; it knows what is stored, not who asks.'),
    onlyDoorsOf('documents', ['domain', 'phrases'], 'Documents are given their data.'),
    onlyDoorsOf('delivery', ['domain', 'phrases'], 'Channels are given their messages.'),
    onlyDoorsOf('storage', [], 'It keeps bytes, and knows nothing of whose they are.'),
    onlyDoorsOf(
      'application',
      ['domain', 'database', 'documents', 'delivery', 'storage', 'phrases'],
      'Capabilities know no door to the outside.',
    ),
    onlyDoorsOf(
      'server',
      ['application', 'domain', 'phrases', 'database', 'documents'],
      'Doors to the outside do not know each other.',
    ),
    onlyDoorsOf(
      'cli',
      rooms.filter(name => name !== 'web'),
      'The command line is the composition root.',
    ),
    onlyDoorsOf(
      'demo',
      ['application', 'domain', 'phrases'],
      'The demonstration goes the same way as everybody: through perform.',
    ),
    onlyDoorsOf('web', ['domain', 'phrases'], 'The browser holds no server code.'),
    {
      name: 'domain-is-pure',
      comment:
        'No input, no output, no framework: zod and the calendar data are all the domain takes from outside.',
      severity: 'error',
      from: { path: room('domain'), pathNot: '\\.test\\.ts$' },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'core'],
        pathNot: 'node_modules/(zod|chinese-days)/',
      },
    },
    {
      name: 'pool-stays-in-the-engine',
      comment:
        'Only transaction.ts uses the pool; capabilities take a transaction from there. Composition roots open it.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: '^src/(database/engine|cli)/|^src/application/(application|perform)\\.ts$',
      },
      to: { path: '^src/database/engine/pool\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'server-asks-queries-only',
      comment: 'Routes hand questions to ask(); they write nothing themselves.',
      severity: 'error',
      from: { path: room('server') },
      to: { path: '^src/database/(engine|journal|read-model)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'desks-do-not-know-each-other',
      comment: 'What two desks share belongs to item/, kit/ or api/.',
      severity: 'error',
      from: { path: '^src/web/desks/([^/]+)/' },
      to: { path: '^src/web/desks/', pathNot: '^src/web/desks/$1/' },
    },
    {
      name: 'web-takes-words-not-rules',
      comment: 'The browser holds no rule: of the domain it takes vocabulary and types.',
      severity: 'error',
      from: { path: room('web'), pathNot: '[.]test[.]tsx?$' },
      to: {
        path: room('domain'),
        pathNot: '^src/domain/(vocabulary|time/plain-date)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'settings-for-entry-points',
      comment: 'Everybody else is given values.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^src/settings\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      comment: 'A file nobody opens is dead.',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '\\.(test|d)\\.ts$|\\.css$' },
      to: {},
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types'],
      extensions: ['.ts', '.tsx', '.js'],
    },
  },
}
