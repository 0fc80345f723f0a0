/** Unit, property, host, pane and browser tests; each kind is a project, so that its counts and its environment are its own. */
const transform = {
  '^.+\\.(tsx?|mjs|js)$': [
    'ts-jest',
    {
      diagnostics: false,
      tsconfig: {
        module: 'commonjs',
        moduleResolution: 'node10',
        ignoreDeprecations: '6.0',
        verbatimModuleSyntax: false,
        jsx: 'react-jsx',
        target: 'ES2022',
        esModuleInterop: true,
        isolatedModules: true,
        allowJs: true,
        resolveJsonModule: true,
      },
    },
  ],
};
const shared = {
  setupFiles: ['<rootDir>/tools/seededProperties.cjs'],
  transform,
  transformIgnorePatterns: [
    '/node_modules/(?!(hucre|lodash-es|kdbush|nanoid|rbush|quickselect|@testing-library/user-event)/)',
  ],
};
module.exports = {
  // A busy machine is no fault: only what hangs ends here.
  testTimeout: 300_000,
  reporters: ['default', '<rootDir>/tools/countsReporter.cjs'],
  projects: [
    {
      ...shared,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/{src,samples,tools}/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/src/workbench/browser/'],
    },
    {
      ...shared,
      displayName: 'pane',
      testEnvironment: 'jsdom',
      testEnvironmentOptions: { url: 'https://localhost/taskpane.html' },
      testMatch: ['<rootDir>/src/**/*.test.tsx'],
      setupFilesAfterEnv: ['<rootDir>/src/taskpane/setupTests.ts'],
    },
    {
      ...shared,
      displayName: 'browser',
      testEnvironment: 'node',
      globalSetup: '<rootDir>/src/workbench/browser/testing/start.ts',
      globalTeardown: '<rootDir>/src/workbench/browser/testing/stop.ts',
      testMatch: ['<rootDir>/src/workbench/browser/**/*.test.ts'],
    },
  ],
};
