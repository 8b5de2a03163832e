// Each thing that the server answers, as VS Code asks for it.
const assert = require('node:assert/strict');
const vscode = require('vscode');
const { until, open, at, replace, revert, run } = require('./help.cjs');

describe('in a report', () => {
  let doc, small;
  before(async () => {
    doc = await open();
    small = await open(1);
    await until('findings', () => vscode.languages.getDiagnostics(doc.uri).length > 0);
  });

  it('a hover tells of a cell', async () => {
    const [hover] = await run('vscode.executeHoverProvider', doc.uri, at(doc, '388.68', 2));
    assert.match(hover.contents.map((c) => c.value).join('\n'), /388\.68/);
  });

  it('a total that is left to the program shows its value', async () => {
    const enabled = (value) => vscode.workspace.getConfiguration('editor').update('inlayHints.enabled', value, vscode.ConfigurationTarget.Global);
    await enabled('onUnlessPressed'); // otherwise the extension draws them itself
    const hints = await run('vscode.executeInlayHintProvider', small.uri, new vscode.Range(0, 0, small.lineCount, 0));
    const row = at(small, '2010350 = [').line;
    assert.ok(hints.some((h) => h.position.line === row && /72\.00/.test(typeof h.label === 'string' ? h.label : h.label.map((p) => p.value).join(''))));
    await enabled(undefined);
  });

  it('a code is completed from the initials of its name', async () => {
    await open(1);
    await replace(small, '2080505 = [', 'syyx\n2080505 = [');
    const list = await run('vscode.executeCompletionItemProvider', small.uri, at(small, 'syyx', 4));
    const labels = list.items.map((i) => typeof i.label === 'string' ? i.label : i.label.label);
    assert.ok(labels.some((l) => /\d{7} 事业运行/.test(l)), labels.slice(0, 5).join());
    await revert(small);
  });

  it('a figure is renamed with all that names it', async () => {
    const edit = await run('vscode.executeDocumentRenameProvider', small.uri, at(small, '"年初预算"', 2), '批复数');
    assert.ok(edit.entries().flatMap(([, edits]) => edits).length > 2);
  });

  it('a figure leads to its definition and to its uses', async () => {
    const use = at(small, '数据.年初预算', 4, 2); // the first is in a comment
    const [definition] = await run('vscode.executeDefinitionProvider', small.uri, use);
    const { line } = (definition.targetSelectionRange ?? definition.targetRange ?? definition.range).start;
    assert.equal(line, at(small, '"年初预算"').line);
    assert.ok((await run('vscode.executeReferenceProvider', small.uri, use)).length > 1);
  });

  it('a total is traced to what it rests on', async () => {
    const [item] = await run('vscode.prepareCallHierarchy', doc.uri, at(doc, '624.81', 2, 3));
    assert.ok(item);
    const calls = [...await run('vscode.provideOutgoingCalls', item), ...await run('vscode.provideIncomingCalls', item)];
    assert.ok(calls.length > 0);
  });

  it('a violated relation has actions, and an action settles it', async () => {
    await open(1);
    await replace(small, '2080505 = [        "=",        12.00]', '2080505 = [      13.00,        12.00]');
    await until('an error', () => vscode.languages.getDiagnostics(small.uri).some((d) => d.severity === 0));
    const cell = new vscode.Range(at(small, '13.00'), at(small, '13.00', 5));
    const fix = await until('an action', async () => (await run('vscode.executeCodeActionProvider', small.uri, cell, 'quickfix', 20)).find((a) => a.edit && /12/.test(a.title)));
    await vscode.workspace.applyEdit(fix.edit);
    await until('no error', () => !vscode.languages.getDiagnostics(small.uri).some((d) => d.severity === 0));
    await revert(small);
  });

  it('the outline, the folds, the lenses and the colours are there', async () => {
    const symbols = await run('vscode.executeDocumentSymbolProvider', doc.uri);
    assert.ok(symbols.length > 3);
    assert.ok((await run('vscode.executeFoldingRangeProvider', doc.uri)).length > 10);
    const lenses = await run('vscode.executeCodeLensProvider', doc.uri);
    assert.ok(lenses.some((l) => l.command?.command === 'juesuan.showRelations'));
    const tokens = await run('vscode.provideDocumentSemanticTokens', doc.uri);
    assert.ok(tokens.data.length > 500);
  });

  it('the outline and the colours that are asked for while one types wait for the last text', async () => {
    await open(1);
    await replace(small, '一、部门主要职能', '一、甲');
    const asked = [run('vscode.executeDocumentSymbolProvider', small.uri), run('vscode.provideDocumentSemanticTokens', small.uri)];
    await new Promise((resolve) => setTimeout(resolve, 100));
    await replace(small, '一、甲', '一、乙');
    const [outline, colours] = await Promise.allSettled(asked);
    const names = (symbols) => symbols.flatMap((s) => [s.name, ...names(s.children)]);
    assert.ok(names(outline.value).some((name) => name.includes('一、乙')), names(outline.value).join());
    assert.notEqual(colours.value?.data?.length > 0, true); // VS Code would move those of the last text once more
    assert.ok((await run('vscode.provideDocumentSemanticTokens', small.uri)).data.length > 0);
    await revert(small);
  });

  it('a report is formatted, and its amounts stay', async () => {
    await open(1);
    await replace(small, '49 = [  6.00]', '49=[6.00]');
    const edits = await until('edits', async () => { const e = await run('vscode.executeFormatDocumentProvider', small.uri, { tabSize: 2, insertSpaces: true }); return e?.length > 0 && e; });
    const edit = new vscode.WorkspaceEdit();
    edit.set(small.uri, edits);
    await vscode.workspace.applyEdit(edit);
    assert.ok(small.getText().includes('49 = [  6.00]'));
    await revert(small);
  });

  it('a lens shows the relations of its table', async () => {
    await open();
    await run('juesuan.showRelations', { uri: doc.uri.toString(), table: 4 });
  });

  it('a report is found in the workspace by its name', async () => {
    const found = await run('vscode.executeWorkspaceSymbolProvider', '支出决算表');
    assert.ok(found.length > 0);
  });

  it('a table is copied for a spreadsheet', async () => {
    const editor = await vscode.window.showTextDocument(doc);
    const place = at(doc, '[table.3.rows]');
    editor.selection = new vscode.Selection(place, place);
    await run('juesuan.copyTable');
    assert.match(await vscode.env.clipboard.readText(), /2010350\t.*388\.68/);
  });
});

describe('the preview', () => {
  const close = () => run('workbench.action.closeEditorsInOtherGroups');

  /** How long VS Code takes to show a page with nothing in it: its part of every preview. */
  async function empty() {
    const start = performance.now();
    const panel = vscode.window.createWebviewPanel('empty', 'empty', { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true }, { enableScripts: true });
    await new Promise((resolve) => {
      panel.webview.onDidReceiveMessage(resolve);
      panel.webview.html = '<script>const vscode = acquireVsCodeApi(); requestAnimationFrame(() => vscode.postMessage(0));</script>';
    });
    panel.dispose();
    return Math.round(performance.now() - start);
  }

  it('opens again and again, and tells how soon, beside an empty page', async () => {
    const times = [], blank = [];
    await open();
    for (let i = 0; i < 4; i++) {
      const start = performance.now();
      await run('juesuan.openPreview');
      times.push(Math.round(performance.now() - start));
      await close();
      blank.push(await empty());
      await open();
    }
    console.log(`preview ready after ${times.join(', ')} ms; an empty page after ${blank.join(', ')} ms`);
    assert.equal(times.length, 4);
  });
});
