// The commands that a person runs, each carried out to its end.
const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const vscode = require('vscode');
const { until, open, at, replace, revert, run } = require('./help.cjs');

const folder = (i) => vscode.workspace.workspaceFolders[i].uri;
/** The lists that are to be seen, by their titles. */
const lists = (kind) => vscode.window.tabGroups.all.flatMap((g) => g.tabs)
  .filter((t) => t.input instanceof vscode.TabInputWebview && t.input.viewType.endsWith(`juesuan.${kind}`)).map((t) => t.label);

describe('a command', () => {
  let small;
  const made = [];
  /** A file of the second folder that is removed in the end. */
  const file = (name, text) => {
    const uri = vscode.Uri.joinPath(folder(1), name);
    made.push(uri.fsPath);
    if (text !== undefined) fs.writeFileSync(uri.fsPath, text);
    return uri;
  };
  const close = () => run('workbench.action.closeAllEditors');

  before(async () => {
    small = await open(1);
    await until('findings', () => vscode.languages.getDiagnostics(small.uri).length > 0);
  });
  after(async () => {
    await revert(small);
    await close();
    for (const name of made) fs.rmSync(name, { force: true });
  });

  it('exports the report as it stands in the editor, in every format', async () => {
    await replace(small, '31 = [ 82.00]', '31 = [ 87.65]');
    for (const [name, holds] of [['out.html', '87.65'], ['out.md', '87.65'], ['out.json', '87.65'], ['out.xlsx', 'PK'], ['out.docx', 'PK']]) {
      const target = file(name);
      await run('juesuan.export', small.uri, { target });
      const bytes = fs.readFileSync(target.fsPath);
      assert.ok(holds === 'PK' ? bytes.subarray(0, 2).toString() === holds : bytes.toString().includes(holds), name);
    }
    await revert(small);
  });

  it('does not export over a report', async () => {
    const before = fs.readFileSync(small.fileName, 'utf8');
    await run('juesuan.export', small.uri, { target: small.uri });
    assert.equal(fs.readFileSync(small.fileName, 'utf8'), before);
  });

  it('prints: a page for the browser', async () => {
    const page = await run('juesuan.print', small.uri);
    assert.match(fs.readFileSync(page.fsPath, 'utf8'), /<!DOCTYPE html>[\s\S]*72\.00/);
    fs.rmSync(page.fsPath);
  });

  it('imports a workbook as a new report that checks clean, with a list of what was recognised', async () => {
    const target = file('out.xlsx');
    await run('juesuan.export', small.uri, { target });
    const name = '示例市示例区企业服务中心-2022.juesuan.toml', report = file(name);
    await run('juesuan.import', target);
    const { document } = vscode.window.activeTextEditor;
    assert.equal(document.uri.toString(), report.toString());
    assert.match(document.getText(), /2010350\s*=.*72\.00/);
    await until('the list', () => lists('import').some((l) => l.includes('out.xlsx')));
    await until('findings', () => vscode.languages.getDiagnostics(report).length > 0);
    assert.deepEqual(vscode.languages.getDiagnostics(report).filter((d) => d.severity === 0).map((d) => d.message), []);

    // The id of a rule leads to its page inside the program.
    const [{ code }] = vscode.languages.getDiagnostics(report);
    assert.equal(code.target.scheme, 'juesuan-rule');
    assert.match((await vscode.workspace.openTextDocument(code.target)).getText(), new RegExp(`^# ${code.value} `));
  });

  it('writes nothing where a file holds no report', async () => {
    const nothing = file('notes.md', '# 会议记录\n\n今天开会。\n');
    const before = fs.readdirSync(folder(1).fsPath);
    await run('juesuan.import', nothing);
    assert.deepEqual(fs.readdirSync(folder(1).fsPath), before);
    await until('the list', () => lists('import').some((l) => l.includes('notes.md')));
  });

  it('compares with the last commit, as the report stands in the editor', async () => {
    const doc = await open(0);
    assert.equal((await run('juesuan.compare', doc.uri)).same, true);
    await replace(doc, '388.68', '389.68');
    const { same, lines, places } = await run('juesuan.compare', doc.uri);
    assert.equal(same, false);
    const changed = lines.find((l) => l.address && l.spans.some((s) => s.text === '388.68') && l.spans.some((s) => s.text === '389.68'));
    assert.equal(places[changed.address].range.start.line, at(doc, '389.68').line);
    assert.ok(lists('compare').some((l) => l.includes('report')));
    await revert(doc);
  });

  it('compares with another file', async () => {
    const other = file('before.juesuan.toml', small.getText().replace('31 = [ 82.00]', '31 = [ 81.00]'));
    const { lines } = await run('juesuan.compareWith', small.uri, { other });
    assert.ok(lines.some((l) => l.spans.some((s) => s.text === '81.00')));
  });

  it('inserts a table that the report lacks', async () => {
    const part = await vscode.workspace.openTextDocument(file('part.juesuan.toml', small.getText().replace(/\[table\.9\][^[]*/, '')));
    await vscode.window.showTextDocument(part);
    assert.ok(!part.getText().includes('[table.9]'));
    const done = run('juesuan.insertTable');
    await until('the table', async () => {
      await run('workbench.action.acceptSelectedQuickOpenItem');
      return part.getText().includes('[table.9]');
    });
    await done;
    await revert(part);
  });

  it('fixes all that is safe to fix', async () => {
    const wrong = file('fix.juesuan.toml', `[report]
unit = "示例市示例区企业服务中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.3]
form = "支出决算表"

[table.3.rows]
2010399 = ["其他政府办公厅(室)及相关机构事务支出", 10.00, "", 10.00]
`);
    const doc = await vscode.workspace.openTextDocument(wrong);
    await vscode.window.showTextDocument(doc);
    await until('a finding', () => vscode.languages.getDiagnostics(wrong).some((d) => d.range.start.line === 10));
    await run('juesuan.fixAll');
    await until('the fix', () => doc.getText().includes('其他政府办公厅（室）及相关机构事务支出'));
    await revert(doc);
  });

  it('checks the whole workspace', async () => {
    const { status, stdout } = await run('juesuan.checkWorkspace');
    assert.equal(status, 1);
    assert.ok(stdout.includes(path.join('first', 'report.juesuan.toml')) || stdout.includes('report.juesuan.toml'), stdout.slice(0, 500));
    assert.match(stdout, /JS2\d\d/);
  });

  it('traces the cell of a relation in the tree', async () => {
    const doc = await open(0);
    const total = new vscode.Range(at(doc, '624.81', 0, 3), at(doc, '624.81', 6, 3));
    for (const command of ['juesuan.trace.precedents', 'juesuan.trace.dependents']) {
      await run(command, { relation: { operands: [{ range: total }] } });
      assert.ok(vscode.window.activeTextEditor.selection.isEqual(new vscode.Selection(total.start, total.end)), command);
    }
  });
});
