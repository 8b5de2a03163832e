// The packaged extension through the API of VS Code: runs test/host/*.test.cjs inside the extension host.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { startBrowser, startVSCode, runInHost, root, workspace } from './vscode.mjs';
import { pack } from './pack.mjs';

test('in the extension host', async (t) => {
  const ws = workspace({ 'first/report.juesuan.toml': 'hanyang-2022/as-published.juesuan.toml', 'second/report.juesuan.toml': 'minimal/minimal.juesuan.toml' });
  const git = (...args) => execFileSync('git', ['-C', path.join(ws, 'first'), '-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args]);
  git('init', '-q');
  git('add', 'report.juesuan.toml');
  git('commit', '-qm', 'as published');
  const folders = path.join(ws, 'two.code-workspace'), results = path.join(ws, 'results.json');
  fs.writeFileSync(folders, JSON.stringify({ folders: [{ path: 'first' }, { path: 'second' }] }));
  const code = await startVSCode({ extra: [pack('stub', ws)], env: { E2E_RESULTS: results, E2E_ROOT: root } });
  const ui = await startBrowser({ locale: 'en-US' });
  const lines = [];
  try {
    const status = await runInHost(ui.page, code, folders, { onLog: (type, line) => lines.push(`${type}: ${line}`) });
    if (!fs.existsSync(results)) assert.fail(`no results, exit ${status}\n${lines.slice(-40).join('\n')}\n${code.log().slice(-3000)}`);
    for (const line of lines.filter((l) => / ms$/.test(l))) console.log(line);
    for (const r of JSON.parse(fs.readFileSync(results, 'utf8'))) await t.test(r.title, { skip: r.skipped }, () => assert.ok(!r.error, r.error));
    assert.equal(status, 0);
  } finally {
    await ui.close();
    await code.stop();
    fs.rmSync(ws, { recursive: true, force: true });
  }
});
