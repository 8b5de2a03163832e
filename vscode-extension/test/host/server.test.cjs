// The program inside the package: started, told what it should be, started again.
const assert = require('node:assert/strict');
const { execFileSync } = require('node:child_process');
const path = require('node:path');
const vscode = require('vscode');
const { id, until, open, at, replace, revert, server, run } = require('./help.cjs');

const severities = { error: 0, warning: 1, info: 2 };
const found = (doc) => vscode.languages.getDiagnostics(doc.uri).filter((d) => d.source === 'juesuan');

/** What the command says of a file: line, column, severity and rule of each finding. */
function checked(file) {
  let out;
  try {
    out = execFileSync(server().program, ['check', '--format', 'json', file], { encoding: 'utf8' });
  } catch (failure) {
    out = failure.stdout; // findings end with 1
  }
  return JSON.parse(out).findings.map((f) => [f.rule, f.range.start.line - 1, f.severity]);
}

describe('the program', () => {
  let doc;
  before(async () => { doc = await open(); });

  it('is started from the package, as a child of the extension host', async () => {
    const { program } = await until('a server', server);
    assert.equal(path.dirname(path.dirname(program)), vscode.extensions.getExtension(id).extensionPath);
  });

  it('finds what the command finds', async () => {
    await until('diagnostics', () => found(doc).length > 0);
    const want = checked(doc.fileName);
    const got = found(doc).map((d) => [typeof d.code === 'object' ? String(d.code.value) : d.code, d.range.start.line, d.severity]);
    const flat = (list) => list.map((f) => f.slice(0, 2).join(':')).sort();
    assert.deepEqual(flat(got), flat(want));
    for (const [rule, line, severity] of want) {
      const same = got.filter((g) => g[0] === rule && g[1] === line).map((g) => Math.min(g[2], 2));
      assert.ok(same.includes(severities[severity]), `${rule} in line ${line + 1}: ${severity}, but ${same}`);
    }
    assert.ok(want.filter((f) => f[2] === 'error').length >= 10);
  });

  it('finds nothing wrong in a right report of another folder, and what is wrong once it is changed', async () => {
    const other = await open(1);
    await until('diagnostics of the first', () => found(doc).length > 0);
    assert.deepEqual(found(other).filter((d) => d.severity < 2).map((d) => d.message), []);
    await replace(other, '31 = [ 82.00]', '31 = [ 83.00]');
    await until('an error', () => found(other).some((d) => d.severity === 0));
    await revert(other);
    await until('no error', () => !found(other).some((d) => d.severity === 0));
    await open();
  });

  it('keeps its marks while one types', async () => {
    let least = found(doc).length;
    const watch = setInterval(() => { least = Math.min(least, found(doc).length); }, 1); // VS Code tells of changes too late
    for (const pause of [5, 10, 20, 40, 400, 402, 404, 406, 408, 410, 415, 420, 430]) {
      await replace(doc, 'year = 2022', 'year = 2022 ');
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    await replace(doc, '388.68', '388.69');
    await until('the marks of the last key', () => found(doc).some((d) => /388\.69/.test(d.message)));
    clearInterval(watch);
    assert.ok(least > 0);
    await revert(doc);
  });

  it('speaks another language once told to, without a restart', async () => {
    const { pid } = server();
    const chinese = (d) => /[\u4e00-\u9fff]{4}/.test(d.message.split('\n')[0]);
    const settings = vscode.workspace.getConfiguration('juesuan');
    await settings.update('language', 'zh', vscode.ConfigurationTarget.Global);
    await until('Chinese messages', () => found(doc).length > 0 && found(doc).every(chinese));
    const zh = found(doc)[0].message;
    await settings.update('language', 'en', vscode.ConfigurationTarget.Global);
    await until('English messages', () => found(doc).length > 0 && found(doc)[0].message !== zh);
    await settings.update('language', undefined, vscode.ConfigurationTarget.Global);
    assert.equal(server().pid, pid);
  });

  it('is started again when it dies', async () => {
    const { pid } = server();
    process.kill(pid, 'SIGKILL');
    await until('another server', () => server() && server().pid !== pid);
    await replace(doc, 'year = 2022', 'year = 2022 ');
    await until('a hover', async () => (await run('vscode.executeHoverProvider', doc.uri, at(doc, '388.68', 2)))?.length > 0);
    await revert(doc);
  });

  it('is started again by the command', async () => {
    const { pid } = server();
    await run('juesuan.restart');
    assert.notEqual((await until('another server', server)).pid, pid);
  });

  it('is missing, and found again', async () => {
    const settings = vscode.workspace.getConfiguration('juesuan');
    await settings.update('path', '/nowhere/juesuan-lint', vscode.ConfigurationTarget.Global);
    await until('no server', () => !server());
    assert.equal(vscode.extensions.getExtension(id).isActive, true);
    await settings.update('path', undefined, vscode.ConfigurationTarget.Global);
    await until('a server', server);
  });
});
