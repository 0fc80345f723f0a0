const { readFileSync } = require('node:fs');
const path = require('node:path');
const { URL } = require('node:url');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
require('tsx/cjs');
const { developmentManifest, productionManifest } = require('./tools/manifest/manifestFor.ts');

/** Microsoft asks that production loads Office.js from here; the workbench serves it from its own address. */
const officeJs = process.env.OFFICE_JS_URL ?? 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const port = 3000;

module.exports = async (_, { mode }) => {
  const development = mode !== 'production';
  const baseUrl = development
    ? `https://localhost:${port}/`
    : (process.env.ADDIN_BASE_URL ?? 'https://addin.example.com/');
  const manifest = (xml) => (development ? developmentManifest : productionManifest)(xml.toString(), baseUrl);
  // Help addresses and the manifest name one place until it is known where the add-in is served from.
  const rebased = (text) => text.toString().replaceAll('https://addin.example.com/', baseUrl);
  return {
    mode: development ? 'development' : 'production',
    // No eval, here neither: the policy below forbids it, and what is tried should be what is shipped.
    devtool: 'source-map',
    target: ['web', 'es2022'],
    entry: {
      functions: './src/functions/functions.ts',
      taskpane: ['./src/commands/commands.ts', './src/taskpane/index.tsx'],
      // Not in the manifest: docs/selftest.md says how someone with Excel opens it.
      selftest: ['./src/commands/commands.ts', './src/selftest/page/index.ts'],
    },
    output: {
      path: path.join(__dirname, 'dist'),
      clean: true,
      filename: ({ chunk }) => (chunk.name === 'functions' ? 'functions.js' : '[name].[contenthash:8].js'),
      chunkFilename: '[name].[contenthash:8].js',
    },
    resolve: {
      extensions: ['.ts', '.tsx', '.js'],
      alias: {
        // Without its factory, which makes functions from text and is called by nobody.
        '@stdlib/math-base-tools-evalpoly$': path.join(
          __dirname,
          'node_modules/@stdlib/math-base-tools-evalpoly/lib/main.js',
        ),
        '@stdlib/assert-has-generator-support': path.join(__dirname, 'tools', 'bundle', 'generatorsAreThere.cjs'),
        [path.join(__dirname, 'node_modules/@fluentui/tokens/lib/tokens.js')]: path.join(
          __dirname,
          'tools/bundle/tokens.ts',
        ),
      },
    },
    // What HiGHS asks of Node when it finds itself there; a page never does.
    externals: { 'node:module': 'undefined', 'node:fs': 'undefined', 'node:crypto': 'undefined' },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: 'ts-loader', options: { transpileOnly: true }, exclude: /node_modules/ },
        { test: /highs[\\/]build[\\/]highs\.mjs$/, loader: path.join(__dirname, 'tools/bundle/withoutItsPlace.cjs') },
        // functions.js needs the ids alone; what they mean is for Excel, which reads the file itself.
        { test: /functions[\\/]functions\.json$/, type: 'json', parser: { parse: idsOf } },
      ],
    },
    optimization: {
      // functions.js stays whole: Excel names it in the manifest, and it must be there before anything else.
      splitChunks: {
        chunks: (chunk) => chunk.name !== 'functions',
        cacheGroups: {
          react: {
            test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/,
            name: 'react',
            priority: 2,
            chunks: 'initial',
          },
          fluent: {
            test: /node_modules[\\/](@fluentui|@griffel)[\\/]/,
            name: 'fluent',
            priority: 1,
            chunks: 'initial',
          },
        },
      },
    },
    performance: {
      hints: development ? false : 'warning',
      maxAssetSize: 600_000,
      maxEntrypointSize: 900_000,
      assetFilter: (name) => name.endsWith('.js'),
    },
    plugins: [
      new HtmlWebpackPlugin({
        filename: 'taskpane.html',
        template: './src/taskpane/taskpane.html',
        chunks: ['taskpane'],
        inject: false,
        publicPath: '',
        officeJs,
        policy: policy(development),
        styles: readFileSync('src/taskpane/taskpane.css', 'utf8'),
        preloaded: scriptsOfFirstStep,
      }),
      new HtmlWebpackPlugin({
        filename: 'selftest.html',
        template: './src/selftest/page/selftest.html',
        chunks: ['selftest'],
        inject: false,
        publicPath: '',
        officeJs,
        policy: policy(development),
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: 'assets/*.png' },
          { from: 'assets/help.html', to: 'help.html' },
          { from: 'shortcuts.json' },
          { from: 'src/functions/functions.json', to: 'functions.json', transform: rebased },
          { from: 'docs/functions/functions.html', to: 'functions.html' },
          { from: 'samples/metals/*.csv' },
          { from: 'manifest.xml', transform: manifest },
        ],
      }),
    ],
    cache: { type: 'filesystem', cacheDirectory: path.join(__dirname, '.cache', 'webpack') },
    ...(process.env.WEBPACK_SERVE && { devServer: await devServer() }),
  };
};

/** What the first step needs beside the first script; src/taskpane/App.tsx names the chunk. */
const scriptsOfFirstStep = ({ namedChunkGroups }) =>
  namedChunkGroups
    .get('first')
    .getFiles()
    .filter((file) => file.endsWith('.js'));

const idsOf = (json) => ({ functions: JSON.parse(json).functions.map(({ id }) => ({ id })) });

/**
 * What the page may load. Griffel and Office.js write style elements, so styles may be inline; nothing may be
 * evaluated, and data goes nowhere. Who may frame the page is for the server to say: a meta element cannot.
 */
function policy(development) {
  const office = officeJs.startsWith('https:') ? ` ${new URL(officeJs).origin}` : '';
  return [
    `default-src 'self'`,
    // WebAssembly of our own place may be compiled (HiGHS); that lets no text become code.
    `script-src 'self' 'wasm-unsafe-eval'${office}`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data:`,
    `connect-src 'self'${office}${development ? ` wss://localhost:${port}` : ''}`,
    `worker-src 'self'`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
}

async function devServer() {
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  return {
    port,
    server: { type: 'https', options: await getHttpsServerOptions() },
    headers: { 'Access-Control-Allow-Origin': '*' },
    client: { overlay: false },
  };
}
