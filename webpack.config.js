const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const Minimizer = require('minimizer-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const CssPlugin = require('mini-css-extract-plugin');
const { fingerprint } = require('./tools/fingerprint.cjs');
const { siteFrom, pagePolicy, headersFile, manifestFor } = require('./tools/site.cjs');

const here = (...parts) => path.join(__dirname, ...parts);
const site = siteFrom(process.env);

/**
 * Parts are named by what their program is made from, so that a page loads parts of its own making alone. webpack's own hashes are no names here:
 * it writes them in wherever the same letters stand, also in the middle of a number.
 */
const part = (name) => `[name].${fingerprint(name).slice(0, 8)}.js`;

/** What the three programs have in common: TypeScript by swc, an unchanged file is not compiled twice. */
const program = (name, target) => ({
  name,
  mode: 'production',
  context: __dirname,
  devtool: false,
  performance: false,
  infrastructureLogging: { level: 'error' },
  resolve: { extensions: ['.ts', '.tsx', '.js', '.mjs'] },
  cache: {
    type: 'filesystem',
    name: `${name}-${process.env.COVERSHEET_MODE ?? 'production'}`,
    cacheDirectory: here('node_modules/.cache/webpack'),
    buildDependencies: {
      config: [
        __filename,
        here('tools/fingerprint.cjs'),
        here('tools/site.cjs'),
        here('tools/withoutDocumentation.cjs'),
      ],
    },
  },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: 'swc-loader',
        options: {
          jsc: { parser: { syntax: 'typescript', tsx: true }, target, transform: { react: { runtime: 'automatic' } } },
        },
      },
    ],
  },
});

/** The add-in as Excel loads it: functions and engine at once in a small file, the pane when somebody looks at it. */
function addin() {
  const base = program('addin', 'es2021');
  return {
    ...base,
    target: ['web', 'es2021'],
    devtool: 'source-map',
    module: {
      ...base.module,
      rules: [
        ...base.module.rules,
        // Rules do nothing when they are loaded: what only the pane or a heavy function uses goes with it, though it comes by the engine's front door.
        { test: /[\\/]src[\\/](engine|workbook|functions)[\\/]/, sideEffects: false },
        {
          test: /[\\/]src[\\/]functions[\\/]catalogue[\\/][^\\/]+\.ts$/,
          enforce: 'pre',
          loader: here('tools/withoutDocumentation.cjs'),
        },
      ],
    },
    entry: { functions: './src/excel/main.ts' },
    output: {
      path: here('dist'),
      filename: '[name].js',
      chunkFilename: `pane/${part('addin')}`,
      publicPath: '',
      clean: { keep: /^(host|cli)\// },
    },
    optimization: { chunkIds: 'deterministic' },
    plugins: [
      new HtmlPlugin({
        template: './src/excel/taskpane.html',
        filename: 'taskpane.html',
        scriptLoading: 'blocking',
        inject: 'body',
        minify: false,
        templateParameters: { officeJs: site.officeJs, policy: pagePolicy(site) },
      }),
      new HtmlPlugin({
        template: './src/excel/support.html',
        filename: 'support.html',
        chunks: [],
        minify: false,
        templateParameters: { policy: pagePolicy(site) },
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets', to: 'assets', globOptions: { ignore: ['**/functions*.json'] } },
          { from: 'assets/functions*.json', to: '[name][ext]' },
          { from: 'manifest.xml', transform: (text) => manifestFor(text.toString(), site) },
          { from: 'LICENSE' },
          { from: 'package.json', to: 'headers', toType: 'file', transform: () => headersFile(site) },
        ],
      }),
      listChunks,
      listPackages,
    ],
  };
}

/** Writes which files are loaded at once and which with the first view of the pane, so that a test can weigh them. */
const listChunks = {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('chunks.json', (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: 'chunks.json', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
        () => {
          const files = (name) =>
            compilation.namedChunkGroups
              .get(name)
              ?.getFiles()
              .filter((file) => file.endsWith('.js')) ?? [];
          const list = { eager: files('functions'), pane: files('pane') };
          compilation.emitAsset('chunks.json', new sources.RawSource(`${JSON.stringify(list, null, 2)}\n`));
        },
      );
    });
  },
};

/** Writes whose packages were built in, each by its folder: what a release must name. */
const listPackages = {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('packages.json', (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: 'packages.json', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
        () => {
          const files = [...compilation.modules].flatMap((module) => [module, ...(module.modules ?? [])]);
          const folders = files.map(({ resource = '' }) => packageOf(path.relative(__dirname, resource)));
          const list = [...new Set(folders.filter((folder) => folder !== null))].sort();
          compilation.emitAsset('packages.json', new sources.RawSource(`${JSON.stringify(list, null, 2)}\n`));
        },
      );
    });
  },
};

/** The folder of the innermost package that a file belongs to; null for a file of ours. */
function packageOf(file) {
  const [, folder] = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file.split(path.sep).join('/')) ?? [];
  return folder ?? null;
}

/** The small Excel: of the developer's machine, and of the app that a release ships. Three fifths of it are names and comments of the grid's, which a browser would read at every opening. */
function host() {
  const base = program('host', 'es2022');
  return {
    ...base,
    target: ['web', 'es2022'],
    entry: { host: './src/host/page/main.ts', frame: './src/host/bridge/frame.ts' },
    output: {
      path: here('dist/host'),
      filename: '[name].js',
      chunkFilename: `part.${part('host')}`,
      publicPath: '',
      clean: true,
    },
    optimization: {
      minimizer: [new Minimizer({ minify: Minimizer.swcMinify, extractComments: false })],
      splitChunks: false,
    },
    module: { rules: [...base.module.rules, { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] }] },
    plugins: [
      new CssPlugin({ filename: '[name].css' }),
      new HtmlPlugin({
        template: './src/host/page/index.html',
        filename: 'index.html',
        chunks: ['host'],
        scriptLoading: 'blocking',
        inject: 'body',
        minify: false,
      }),
      listPackages,
    ],
  };
}

/** The command line: one file that Node runs, heavy functions included, and one with the sheet's engine that is loaded when it is needed. */
function cli() {
  const base = program('cli', 'es2022');
  return {
    ...base,
    module: { ...base.module, parser: { javascript: { dynamicImportMode: 'eager' } } },
    target: 'node20',
    entry: { recalc: './src/cli/main.ts' },
    output: {
      path: here('dist/cli'),
      filename: '[name].cjs',
      chunkFilename: '[name].cjs',
      library: { type: 'commonjs2' },
      clean: true,
    },
    optimization: { minimize: false, splitChunks: false },
  };
}

module.exports = [addin(), host(), cli()];
