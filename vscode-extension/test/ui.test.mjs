// What a person sees and does: the packaged extension in the workbench of VS Code, with keyboard and mouse, in Chinese.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pack } from './pack.mjs';
import { chooseInMenu, openFile, openWorkbench, paste, preview, problems, root, runCommand, serverIn, shot, shows, speakChinese, startBrowser, startVSCode, tellShown, webview, workspace } from './vscode.mjs';

const wrong = '公布时.juesuan.toml', right = '企业服务中心.juesuan.toml', small = 'minimal.juesuan.toml';
let code, ui, page, ws, packages;
const line = (text) => page.locator('.editor-instance .view-line', { hasText: text }).first();
const source = (file) => fs.readFileSync(path.join(ws, file), 'utf8').split('\n');

/** Puts the cursor into the nth line that begins with a text, behind a text of it. VS Code counts columns of the screen. */
async function putCursor(file, begins, behind = '', nth = 1) {
  const width = (text) => text.length + (text.match(/[\u2e80-\ud7af\uf900-\ufaff\uff01-\uff5e]/g) ?? []).length;
  const all = source(file).flatMap((l, i) => l.startsWith(begins) ? [[i + 1, width(l.slice(0, l.indexOf(behind) + behind.length)) + 1]] : []);
  await page.keyboard.press('Control+g');
  await page.locator('.quick-input-widget input.input').fill(`:${all[nth - 1].join(':')}`);
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}

before(async () => {
  ws = workspace({ [wrong]: 'hanyang-2022/as-published.juesuan.toml', [right]: 'hanyang-2022/corrected.juesuan.toml', [small]: 'minimal/minimal.juesuan.toml' });
  packages = fs.mkdtempSync(path.join(os.tmpdir(), 'juesuan-packages-'));
  code = await startVSCode({ extra: [pack('echo', packages)] });
  ui = await startBrowser({ width: 1440, height: 900 });
  ({ page } = ui);
  await speakChinese(page);
  await tellShown(page);
  await openWorkbench(page, code, ws, wrong);
});

after(async () => {
  if (page) await shot(page, 'last');
  await ui?.close();
  await code?.stop();
  for (const dir of [ws, packages]) fs.rmSync(dir, { recursive: true, force: true });
});

test('a report with errors: marks in the text, rows in Problems, counts in the status bar', async () => {
  await putCursor(wrong, 'form = ', '', 4);
  await page.waitForSelector('.squiggly-error, .squiggly-warning');
  const rows = await problems(page);
  assert.ok(rows.some((r) => r.some((text) => /JS\d{3}/.test(text))), rows.join('\n'));
  await page.locator('.statusbar-item', { hasText: /决算.*171.*2/ }).waitFor();
  await shot(page, 'problems-light');
  await page.keyboard.press('Control+j');
});

test('the relations: all, and the violated ones only', async () => {
  await page.locator('.activitybar .action-item:has(.action-label[aria-label*="部门决算"])').first().click({ position: { x: 8, y: 8 } });
  const rows = page.locator('.pane-body .monaco-list-row');
  await rows.filter({ hasText: '表 1' }).first().waitFor();
  await rows.filter({ hasText: '33+34' }).first().waitFor();
  await shot(page, 'relations-light');
  await page.locator('.actions-container .action-label[aria-label*="只看不符"]').first().click();
  await rows.filter({ hasText: '表 1' }).first().waitFor({ state: 'detached' });
  await rows.filter({ hasText: '33+34' }).first().click();
  await page.locator('.statusbar-item', { hasText: /selected/ }).waitFor();
  await page.locator('.actions-container .action-label[aria-label*="显示全部"]').first().click();
  await rows.filter({ hasText: '表 1' }).first().waitFor();

  // 追踪引用单元格, from the menu of a relation.
  await chooseInMenu(rows.filter({ hasText: '33+34' }).first(), '追踪引用单元格');
  await page.locator('.sidebar .title-label', { hasText: 'References' }).waitFor();
  await page.locator('.sidebar .monaco-list-row', { hasText: '567.46' }).first().waitFor();
});

test('a workbook is imported from the explorer, with a list of what was recognised and left out', async () => {
  const workbook = '决算表.xlsx', report = '武汉市汉阳区企业服务中心-2022.juesuan.toml';
  execFileSync(serverIn(code), ['render', path.join(ws, right), '-o', path.join(ws, workbook)]);
  await runCommand(page, 'View: Show Explorer');
  await runCommand(page, 'Refresh Explorer'); // so that nobody waits until VS Code sees the new file
  await chooseInMenu(page.locator('.explorer-folders-view .monaco-list-row', { hasText: workbook }).first(), '导入 Excel');
  await page.locator('.tab', { hasText: report }).waitFor();
  const list = await webview(page, 'main h2');
  await list.locator('h2', { hasText: '认出来的' }).waitFor();
  await shot(page, 'import-light');
  await list.locator('a', { hasText: '表 3' }).first().click();
  await page.locator('.editor-instance .view-line', { hasText: '[table.3.rows]' }).first().waitFor();
  assert.match(fs.readFileSync(path.join(ws, report), 'utf8'), /2010350.*388\.68/);
  fs.rmSync(path.join(ws, report));
  await runCommand(page, 'View: Close All Editors');
  await openFile(page, wrong);
});

test('what has changed from another version is listed', async () => {
  await runCommand(page, 'juesuan: 与另一个文件比较…');
  // By the mouse: while the dialog looks up what is typed, it takes no Enter.
  await page.locator('.quick-input-list .monaco-list-row', { hasText: right }).first().click();
  const list = await webview(page, 'main h2');
  await list.locator('h2', { hasText: '金额' }).waitFor();
  await shot(page, 'compare-light');
  await runCommand(page, 'View: Close Editors in Other Groups');
});

test('a quick fix by the light bulb', async () => {
  await openFile(page, right);
  await putCursor(right, '2010350 = ', '388', 2);
  await page.keyboard.press('Backspace');
  await page.keyboard.type('9');
  await line('389.68').locator('.squiggly-error').or(page.locator('.squiggly-error')).first().waitFor();
  // The marks may come after those of another row: the bulb is asked again until it knows of this one.
  const repair = page.locator('.action-widget .monaco-list-row', { hasText: '388.68' }).first();
  for (let tries = 0; ; tries++) {
    await page.keyboard.press('Control+.');
    try {
      await repair.waitFor({ timeout: 4000 });
      break;
    } catch (e) {
      if (tries === 10) throw e;
      await page.keyboard.press('Escape');
    }
  }
  await shot(page, 'quickfix-light');
  await repair.click();
  await page.locator('.squiggly-error').first().waitFor({ state: 'detached' });
});

test('a changed amount: the total and the preview follow at once', async () => {
  await openFile(page, small);
  await runCommand(page, 'juesuan: 打开预览');
  const frame = await preview(page);
  assert.equal(await frame.locator('.js-report script').count(), 0);
  await frame.locator('.js-amount', { hasText: '72.00' }).first().waitFor();
  await putCursor(small, '2010350 = ', '72.00', 2);
  await frame.locator('.js-current').first().waitFor();
  await shot(page, 'preview-light');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('5');
  await shows(page, /^2010350.*"="75\.00.*75\.00/);
  await frame.locator('.js-amount', { hasText: '75.00' }).first().waitFor();
  await frame.locator('.js-wrong').first().waitFor();
  await shot(page, 'preview-wrong-light');
});

test('a click in the preview leads to the source', async () => {
  const frame = await preview(page);
  const stated = frame.locator('.js-amount:not(.js-computed)', { hasText: '12.00' }).last();
  await stated.click();
  await page.locator('.statusbar-item', { hasText: /selected/ }).waitFor();
  await frame.locator('.js-current', { hasText: '12.00' }).first().waitFor();
  await runCommand(page, 'View: Close Editors in Other Groups');
});

test('a report that cannot be trusted is shown as text', async () => {
  const hostile = '可疑.juesuan.toml', mark = 'document.title = "bad"';
  fs.writeFileSync(path.join(ws, hostile), `[report]
unit = '<script>${mark}</script>'
year = 2022
amount_unit = "万元"

[[section]]
title = '<img src=x onerror=${mark}>'
text = 'a {{ b <b onclick=x>${'${mark}'}</b>'
`);
  await openFile(page, hostile);
  await runCommand(page, 'juesuan: 打开预览');
  const frame = await preview(page);
  await frame.locator('.js-report', { hasText: `<script>${mark}</script>` }).waitFor();
  await frame.locator('.js-report', { hasText: 'a { b <b onclick=x>${mark}</b>' }).waitFor();
  assert.equal(await frame.locator('.js-report :is(script, img, b)').count(), 0);
  await runCommand(page, 'View: Close Editors in Other Groups');
});

test('ranges of Excel and WPS become rows', async () => {
  const fixture = (name) => fs.readFileSync(path.join(root, 'dsl/grid/testdata', name), 'utf8');
  fs.writeFileSync(path.join(ws, '粘贴.juesuan.toml'), `[report]
unit = "示例市示例区企业服务中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.1]
form = "收入支出决算总表"

[table.1.rows]

[table.3]
form = "支出决算表"

[table.3.rows]
`);
  await openFile(page, '粘贴.juesuan.toml');
  await putCursor('粘贴.juesuan.toml', '[table.3.rows]', '[table.3.rows]');
  await paste(page, fixture('excel-expenditure.html'));
  await line(/^2010350\s=.*20_388\.60/).waitFor();
  await putCursor('粘贴.juesuan.toml', '[table.1.rows]', '[table.1.rows]');
  await paste(page, fixture('wps-total.html'));
  await line(/^27\s+=.*624\.81/).waitFor();
  await shot(page, 'paste-light');
});

test('the wizard lays out a report that checks clean', async () => {
  await runCommand(page, 'juesuan: 新建决算报告…');
  const choose = async (text) => page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first().click();
  const answer = async (title, text) => {
    await page.locator('.quick-input-title', { hasText: title }).waitFor();
    await page.locator('.quick-input-widget input.input').fill(text);
    await page.keyboard.press('Enter');
  };
  await choose('没有');
  await answer('（2）', '示例市教育局');
  await answer('（3）', '2024');
  await page.locator('.quick-input-title', { hasText: '（4）' }).waitFor();
  await shot(page, 'wizard-light');
  await choose('shanghai');
  for (const [title, option] of [['（5）', '行政单位'], ['（6）', '区'], ['（7）', '万元']]) {
    await page.locator('.quick-input-title', { hasText: title }).waitFor();
    await choose(option);
  }
  const file = path.join(ws, '示例市教育局-2024.juesuan.toml');
  await page.locator('.tab', { hasText: '示例市教育局-2024' }).waitFor();
  execFileSync(serverIn(code), ['check', '--fail-on', 'warning', file]); // which throws where there is a finding
});

test('a code is found by the initials of its name', async () => {
  await runCommand(page, 'juesuan: 查科目…');
  await page.locator('.quick-input-widget input.input').fill('czxz xzyx');
  await page.locator('.quick-input-widget input.input').fill('xzyx');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: '行政运行' }).first().waitFor();
  await shot(page, 'codes-light');
  await page.keyboard.press('Escape');
});

test('the total of a row follows every key in a long report', async () => {
  const long = '长.juesuan.toml', echo = '长.echo';
  const leaf = '2010350 = ["事业运行",';
  const text = source(wrong).map((l) => l.startsWith(leaf) ? l.replace('388.68', '"="') : l).join('\n');
  assert.ok(Buffer.byteLength(text) > 66_000);
  for (const file of [echo, long]) {
    fs.writeFileSync(path.join(ws, file), text);
    await openFile(page, file);
    await putCursor(file, leaf, '352', 2);
  }
  await shows(page, /^2010350.*"="388\.68,.*36\.09/);
  // From the key until the page holds what was typed, and what an extension draws of it: the total that it makes; or,
  // in the file of the extension that asks nobody, another text than before.
  await page.evaluate(() => {
    globalThis.times = { total: [], echo: [] };
    let start, before, typed;
    const shown = () => [...document.querySelectorAll('.editor-instance .view-line')].flatMap((l) => {
      const row = /^2010350.*36\.09/.test(l.textContent) ? globalThis.shownIn(l) : '', amount = / (3527?\.59)/.exec(row)?.[1];
      return amount === undefined ? [] : [{ amount, total: /"="([\d,.]*\d)/.exec(row)?.[1], echo: /v\d+$/.exec(row)?.[0] }];
    })[0];
    addEventListener('keydown', () => { start = performance.now(); typed = undefined; before = shown(); }, true);
    new MutationObserver(() => {
      if (start === undefined) return;
      const now = performance.now() - start, seen = shown();
      if (seen === undefined || seen.amount === before?.amount) return;
      typed ??= now;
      const kind = globalThis.typing;
      if (kind === 'total' ? seen.total !== (seen.amount === '352.59' ? '388.68' : '3,563.68') : seen.echo === undefined || seen.echo === before?.echo) return;
      globalThis.times[kind].push([typed, now]);
      start = undefined;
    }).observe(document.querySelector('.editor-instance'), { subtree: true, childList: true, attributeFilter: ['class'] });
  });
  const pauses = [60, 250, 90, 180, 130]; // a person types unevenly
  const type = async (file, kind, keys) => {
    await openFile(page, file);
    await page.evaluate((k) => { globalThis.typing = k; }, kind);
    await page.waitForTimeout(1500); // what opening it set off is done
    const before = await page.evaluate((k) => globalThis.times[k].length, kind);
    for (let i = 0; i < keys; i++) {
      await page.keyboard.press(i % 2 === 0 ? '7' : 'Backspace');
      await page.waitForFunction(([k, n]) => globalThis.times[k].length > n, [kind, before + i], { polling: 10 });
      await page.waitForTimeout(pauses[i % pauses.length]);
    }
  };
  for (let round = 0; round < 2; round++) {
    await type(echo, 'echo', 40);
    await type(long, 'total', 40);
  }
  const { total, echo: least } = await page.evaluate(() => globalThis.times);
  const told = (times, which) => {
    const sorted = times.map((t) => t[which]).sort((a, b) => a - b), at = (part) => Math.round(sorted[Math.floor(sorted.length * part)]);
    return `${at(0.5)} ms, p95 ${at(0.95)} ms`;
  };
  console.log(`a key is followed by what was typed after ${told(total, 0)}, by the new total after ${told(total, 1)}; by a text that asks nobody, in a file without our extension, after ${told(least, 1)}`);
  assert.deepEqual([total.length, least.length], [80, 80]);
});

test('the values are shown as the settings of VS Code say', async () => {
  const file = path.join(code.userData, 'User/settings.json'), settings = fs.readFileSync(file, 'utf8');
  const write = async (text) => { // in VS Code, which does not watch the file here
    await runCommand(page, 'Preferences: Open User Settings (JSON)');
    const opened = page.locator('.view-line', { hasText: 'workbench.startupEditor' }).first();
    await opened.click();
    await page.keyboard.press('Control+a');
    await page.evaluate((t) => navigator.clipboard.writeText(t), text);
    await page.keyboard.press('Control+v');
    await page.keyboard.press('Control+s');
    while (fs.readFileSync(file, 'utf8') !== text) await page.waitForTimeout(50);
    await page.locator('.modal-editor-action-container .codicon-close').first().click();
    await opened.waitFor({ state: 'detached' });
  };
  const set = (enabled) => write(JSON.stringify({ ...JSON.parse(settings), 'editor.inlayHints.enabled': enabled }));
  await set('off');
  await shows(page, /^2010350.*"=",.*36\.09/);
  await set('onUnlessPressed'); // which are VS Code's own, between the characters of the line
  await line(/^2010350.*"="\s*388\.68,.*36\.09/).waitFor();
  await write(settings);
  await shows(page, /^2010350.*"="388\.68,.*36\.09/);
  await line(/^2010350.*"=",.*36\.09/).waitFor();
});

test('in the dark too', async () => {
  await runCommand(page, 'Preferences: Toggle between Light/Dark Themes');
  await page.waitForSelector('.monaco-workbench.vs-dark');
  await openFile(page, wrong);
  await runCommand(page, 'juesuan: 打开预览');
  const frame = await preview(page);
  await putCursor(wrong, '27 = ', '624', 1);
  await frame.locator('.js-current').first().waitFor();
  await page.waitForTimeout(500); // pictures of a page that has come to rest
  await shot(page, 'preview-dark');
});

/** Opens the report with errors in a VS Code of its own, and closes both when f is done. */
async function elsewhere(options, f) {
  const other = await startVSCode(options), second = await ui.context.newPage();
  try {
    await speakChinese(second);
    await openWorkbench(second, other, ws, wrong);
    await f(second);
  } finally {
    await second.close();
    await other.stop();
  }
}

test('a missing program is told once, and clearly', () => elsewhere({ machine: { 'juesuan.path': '/nowhere/juesuan-lint' } }, async (second) => {
  const told = second.locator('.notification-toast', { hasText: '找不到检查程序：/nowhere/juesuan-lint' });
  await told.first().waitFor();
  assert.equal(await told.count(), 1);
  await shot(second, 'missing');
}));

test('in a folder that is not trusted the program of the package checks, not the one that the folder names', async () => {
  fs.mkdirSync(path.join(ws, '.vscode'));
  fs.writeFileSync(path.join(ws, '.vscode/settings.json'), '{ "juesuan.path": "/nowhere/juesuan-lint" }');
  await elsewhere({ trust: false, settings: { 'security.workspace.trust.startupPrompt': 'never' } }, async (second) => {
    await second.locator('.statusbar-item', { hasText: 'Restricted Mode' }).first().waitFor();
    await second.locator('.statusbar-item', { hasText: /171/ }).waitFor();
  });
});
