// Bundles the extension into dist: extension.js for the extension host, and what runs in the pages of the preview and of lists.
import { build } from 'esbuild';

const common = { bundle: true, minify: true, sourcemap: false, logLevel: 'warning', metafile: true };
const results = await Promise.all([
  build({ ...common, entryPoints: ['src/extension.ts'], outfile: 'dist/extension.js', external: ['vscode'], format: 'cjs', platform: 'node', target: 'node20' }),
  build({ ...common, entryPoints: ['src/preview/page.ts'], outfile: 'dist/preview.js', format: 'iife', platform: 'browser', target: 'chrome128' }),
  build({ ...common, entryPoints: ['src/list/page.ts'], outfile: 'dist/list.js', format: 'iife', platform: 'browser', target: 'chrome128' }),
]);
for (const { metafile } of results) {
  for (const [file, { bytes }] of Object.entries(metafile.outputs)) console.log(`${file}\t${Math.ceil(bytes / 1000)} kB`);
}
