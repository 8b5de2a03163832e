// Packages the extension with both programs inside, once for each platform named on the command line, or
// for this machine's where none is named, or for `all`. The packages go to ../dist.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const root = path.join(here, '..');
const goos = { linux: 'linux', darwin: 'darwin', win32: 'windows' };
const goarch = { x64: 'amd64', arm64: 'arm64' };
const every = Object.keys(goos).flatMap((os) => Object.keys(goarch).map((cpu) => `${os}-${cpu}`));

const named = process.argv.slice(2);
const targets = named.length === 0 ? [`${process.platform}-${process.arch}`] : named.includes('all') ? every : named;
const wrong = targets.filter((t) => !every.includes(t));
if (wrong.length > 0) throw new Error(`unknown platform ${wrong.join(', ')}; there are ${every.join(', ')}`);

const run = (command, args, env = {}) => execFileSync(command, args, { cwd: here, stdio: 'inherit', env: { ...process.env, ...env } });
const { name, version } = JSON.parse(fs.readFileSync(path.join(here, 'package.json'), 'utf8'));
const site = 'https://github.com/juesuan/juesuan-lint';
const out = path.join(root, 'dist');

fs.rmSync(path.join(here, 'dist'), { recursive: true, force: true });
fs.mkdirSync(out, { recursive: true });
run(process.execPath, ['scripts/build.mjs']);
for (const target of targets) {
  const [os, cpu] = target.split('-');
  fs.rmSync(path.join(here, 'server'), { recursive: true, force: true });
  for (const program of ['juesuan-lint', 'juesuan-convert']) {
    const binary = path.join(here, 'server', os === 'win32' ? `${program}.exe` : program);
    run('go', ['-C', root, 'build', '-trimpath', '-ldflags', `-s -w -X main.version=${process.env.VERSION || version}`, '-o', binary, `./cmd/${program}`],
      { CGO_ENABLED: '0', GOOS: goos[os], GOARCH: goarch[cpu] });
    console.log(`${target} ${program}\t${(fs.statSync(binary).size / 1e6).toFixed(1)} MB`);
  }
  const vsix = path.join(out, `${name}-${target}.vsix`);
  run(process.execPath, [path.join(here, 'node_modules/@vscode/vsce/vsce'), 'package', '--target', target, '--no-dependencies', '--out', vsix,
    '--baseContentUrl', `${site}/blob/main/vscode-extension`, '--baseImagesUrl', `${site}/raw/main/vscode-extension`]);
  console.log(`${path.relative(root, vsix)}\t${(fs.statSync(vsix).size / 1e6).toFixed(1)} MB`);
}
