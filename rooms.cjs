/**
 * The rooms of src/ and what each may use. The dependency rules (.dependency-cruiser.cjs) and the table in
 * docs/architecture.md both come from here.
 */
const stdlib = ['@stdlib'];
module.exports = {
  fields: { holds: 'the vocabulary: one typed, bounded value with unit, help and default', uses: [], packages: [] },
  engine: {
    holds: 'the mathematics: pure, seeded, typed arrays; no dates, no cells',
    uses: [],
    packages: [...stdlib, 'mathjs', 'highs'],
  },
  compute: { holds: 'engine jobs off the main thread, with progress and cancel', uses: ['engine'], packages: [] },
  functions: {
    holds: 'the =TWIN functions, one file each, and the gate between cells and mathematics',
    uses: ['engine', 'compute', 'fields'],
    packages: [],
  },
  workbook: {
    holds: 'what a TwinSheet workbook contains, edits as values, and the port that a host offers',
    uses: ['fields'],
    packages: [],
  },
  tables: {
    holds: 'the data planners bring, one file a kind; reading, matching, refusing, trust',
    uses: ['fields', 'workbook'],
    packages: ['papaparse'],
  },
  twin: {
    holds: 'the operation as built from the tables, each behaviour with its evidence',
    uses: ['engine', 'fields', 'tables', 'workbook'],
    packages: [],
  },
  scenarios: {
    holds: 'disruptions and responses, one file each, and their comparison',
    uses: ['engine', 'compute', 'fields', 'twin', 'workbook'],
    packages: [],
  },
  templates: {
    holds: 'ROI worksheets in native formulas, one file a benefit line or sheet',
    uses: ['fields', 'workbook'],
    packages: [],
  },
  excel: {
    holds: 'the only room that speaks Office.js for the product',
    uses: ['fields', 'workbook'],
    packages: [],
  },
  selftest: {
    holds: 'how Excel behaves, as far as the product relies on it: one record a behaviour, tried on sheets of its own',
    uses: [],
    packages: [],
  },
  taskpane: {
    holds: 'the pane planners click, and the actions behind it',
    uses: ['fields', 'engine', 'compute', 'functions', 'tables', 'twin', 'scenarios', 'templates', 'workbook', 'excel'],
    packages: ['react', 'react-dom', '@fluentui'],
  },
  commands: {
    holds: 'ribbon buttons and shortcuts, each one line into the actions of the pane',
    uses: ['taskpane', 'excel', 'workbook'],
    packages: [],
  },
  workbench: {
    holds: 'an embedded host for trying and testing without Excel; never in the production bundle',
    uses: [
      'fields',
      'engine',
      'compute',
      'functions',
      'tables',
      'twin',
      'scenarios',
      'templates',
      'workbook',
      'excel',
      'taskpane',
      'commands',
      'selftest',
    ],
    packages: ['@univerjs', 'hucre', 'fflate', '@microsoft'],
  },
};
