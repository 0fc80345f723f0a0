/** The walls between rooms, generated from rooms.cjs. Every refusal prints its sentence. */
const rooms = require('./rooms.cjs');

/** What is loaded by something outside the source: Excel, webpack, a worker, the command line, the generator, jest. */
const entries =
  '^src/(functions/functions|functions/docs/derived|taskpane/index|taskpane/setupTests|commands/commands|selftest/page/index|compute/webWorker|workbench/cli/(main|worker)|workbench/host/bootPane|workbench/page/(main|files/xlsxWorker)|workbench/server/start)[.]tsx?$';
const either = (names) => `(${names.join('|')})`;
const test = '[.]test[.]tsx?$';

const perRoom = Object.entries(rooms).flatMap(([room, { holds, uses, packages }]) => [
  {
    name: `${room}-uses-only-its-neighbours`,
    severity: 'error',
    comment: `${room} holds ${holds}; it may use ${uses.join(', ') || 'nothing else in src'}. Move the code to the room it belongs to, or hand the value in as an argument.`,
    from: { path: `^src/${room}/` },
    to: { path: '^src/', pathNot: `^src/${either([room, ...uses])}/` },
  },
  {
    name: `${room}-uses-only-its-packages`,
    severity: 'error',
    comment: `${room} may use ${packages.join(', ') || 'no package'}. One door a library: ask its room for what you need.`,
    from: {
      path: `^src/${room}/`,
      pathNot: [test, 'setupTests', ...(room === 'workbench' ? ['^src/workbench/'] : [])],
    },
    to: {
      dependencyTypes: ['npm', 'npm-dev', 'npm-no-pkg', 'npm-unknown', 'core', 'unknown'],
      ...(packages.length && { pathNot: `(^|node_modules/)${either(packages)}(/|$)` }),
    },
  },
]);

const doors = [
  ['papaparse', '^src/tables/read/'],
  ['mathjs', '^src/engine/numeric/expression'],
  ['highs', '^src/engine/numeric/linearProgramme'],
  ['@stdlib', '^src/engine/numeric/'],
  ['hucre', '^src/workbench/sheet/'],
  ['@univerjs', '^src/workbench/(sheet|page/grid)/'],
  ['chart.js', '^src/workbench/page/charts/'],
].map(([library, door]) => ({
  name: `one-door-for-${library.replace('@', '')}`,
  severity: 'error',
  comment: `${library} is imported behind ${door} alone, so that it can be replaced there.`,
  from: { path: '^src/', pathNot: [door, test] },
  to: { path: `node_modules/${library}(/|$)` },
}));

module.exports = {
  forbidden: [
    ...perRoom,
    ...doors,
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'Two files that need each other are one idea: join them, or lift the shared part.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-strays',
      severity: 'error',
      comment: 'No entry reaches this file. Add it to its registry, or remove it.',
      from: { path: entries },
      to: {
        path: '^src/',
        pathNot: [entries, '([.]test[.]tsx?|[.]d[.]ts|[.]json|[.]cjs)$', '/testing/'],
        reachable: false,
      },
    },
    {
      name: 'tests-stay-tests',
      severity: 'error',
      comment: 'Product code never leans on a test or on what only tests use.',
      from: { path: '^src', pathNot: [test, '/testing/', 'setupTests'] },
      to: { path: ['[.]test[.]tsx?$', '/testing/'] },
    },
    {
      name: 'office-js-stays-in-its-rooms',
      severity: 'error',
      comment: 'Only the workbench loads the Office.js package; the product loads it from the page.',
      from: { path: '^src/', pathNot: ['^src/workbench/'] },
      to: { path: 'node_modules/@microsoft/office-js' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'node_modules/(@types)/' },
  },
};
