import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { here } from './vscode.mjs';

/** Packages, into a folder, an extension that tests need beside ours: the folder of its name. */
export function pack(name, dir) {
  const out = path.join(dir, `${name}.vsix`);
  execFileSync(process.execPath, [path.join(here, '../node_modules/@vscode/vsce/vsce'), 'package', '--no-dependencies', '--skip-license', '--allow-missing-repository', '--out', out],
    { cwd: path.join(here, name), stdio: 'pipe' });
  return out;
}
