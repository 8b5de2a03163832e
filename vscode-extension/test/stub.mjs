import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { here } from './vscode.mjs';

/** Packages, into a folder, an extension that claims all of .toml, as people have one installed. */
export function stub(dir) {
  const out = path.join(dir, 'stub.vsix');
  execFileSync(process.execPath, [path.join(here, '../node_modules/@vscode/vsce/vsce'), 'package', '--no-dependencies', '--skip-license', '--allow-missing-repository', '--out', out],
    { cwd: path.join(here, 'stub'), stdio: 'pipe' });
  return out;
}
