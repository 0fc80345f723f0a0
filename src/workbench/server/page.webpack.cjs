const path = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');

const root = path.join(__dirname, '..', '..', '..');

/** The page of the workbench. Not minified: it is served on one machine, and a start is waited for. */
module.exports = {
  mode: 'production',
  devtool: false,
  target: ['web', 'es2022'],
  context: root,
  entry: { page: './src/workbench/page/main.tsx' },
  output: { path: path.join(root, 'out', 'page'), clean: true, filename: '[name].js' },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      { test: /\.tsx?$/, loader: 'ts-loader', options: { transpileOnly: true }, exclude: /node_modules/ },
      { test: /\.css$/, use: ['style-loader', 'css-loader'] },
    ],
  },
  optimization: { minimize: false },
  performance: { hints: false },
  plugins: [new HtmlWebpackPlugin({ template: './src/workbench/page/index.html' })],
  cache: { type: 'filesystem', cacheDirectory: path.join(root, '.cache', 'page') },
};
