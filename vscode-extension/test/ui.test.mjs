// What a person sees and does: the packaged extension in the workbench of VS Code, with keyboard and mouse, in Chinese.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { openWorkbench, preview, problems, runCommand, shot, speakChinese, startBrowser, startVSCode, workspace } from './vscode.mjs';

let code, ui, page, ws;
const lines = (text) => page.locator('.editor-instance .view-line', { hasText: text });
const settings = (more) => fs.writeFileSync(path.join(ws, '.vscode/settings.json'), JSON.stringify(more));

/** Puts the cursor behind a text of the editor. */
async function putCursor(line, behind = '') {
  await page.keyboard.press('Control+g');
  await page.locator('.quick-input-widget input.input').fill(`:${line}`);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Home');
  for (let i = 0; i < behind.length; i++) await page.keyboard.press('ArrowRight');
}

before(async () => {
  ws = workspace({ '企业服务中心.juesuan.toml': 'hanyang-2022/corrected.juesuan.toml', '公布时.juesuan.toml': 'hanyang-2022/as-published.juesuan.toml', 'minimal.juesuan.toml': 'minimal/minimal.juesuan.toml' });
  fs.mkdirSync(path.join(ws, '.vscode'));
  settings({});
  code = await startVSCode();
  ui = await startBrowser({ width: 1440, height: 900 });
  ({ page } = ui);
  await speakChinese(page);
  await openWorkbench(page, code, ws, '公布时.juesuan.toml');
});

after(async () => {
  if (page) await shot(page, 'last');
  await ui?.close();
  await code?.stop();
  fs.rmSync(ws, { recursive: true, force: true });
});

test('a report with errors: marks in the text, rows in Problems', async () => {
  const at = fs.readFileSync(path.join(ws, '公布时.juesuan.toml'), 'utf8').split('\n').findIndex((l) => l.startsWith('[table.4]')) + 3;
  await putCursor(at);
  await page.waitForSelector('.squiggly-error, .squiggly-warning');
  const rows = await problems(page);
  assert.ok(rows.some((r) => r.some((text) => /JS\d{3}/.test(text))), rows.join('\n'));
  assert.ok(await page.locator('.statusbar-item', { hasText: '决算' }).count() > 0);
  await shot(page, 'problems-light');
  await runCommand(page, 'View: Toggle Panel Visibility').catch(() => page.keyboard.press('Control+j'));
});

test('the relations: all, and the violated ones only', async () => {
  await page.locator('.activitybar .action-label[aria-label*="部门决算"]').first().click();
  const rows = page.locator('.pane-body .monaco-list-row');
  await rows.filter({ hasText: '表 1' }).first().waitFor();
  await rows.filter({ hasText: '≠' }).or(rows.filter({ hasText: '33+34' })).first().waitFor();
  await shot(page, 'relations-light');
  const all = await rows.count();
  await page.locator('.pane-header').first().hover();
  await page.locator('.pane .actions-container .action-label[aria-label*="只看不符"]').first().click();
  await rows.filter({ hasText: '表 1' }).first().waitFor({ state: 'detached' });
  assert.ok(await rows.count() < all);
  await page.locator('.pane .actions-container .action-label[aria-label*="显示全部"]').first().click();
});

test('the preview follows the text, and a click leads to the source', async () => {
  await runCommand(page, 'juesuan: 打开预览');
  const frame = await preview(page);
  const cell = frame.locator('.js-amount').filter({ hasText: '624.81' }).first();
  await cell.waitFor();
  assert.equal(await frame.locator('script').count(), 1);
  await shot(page, 'preview-light');
  await cell.scrollIntoViewIfNeeded();
  await cell.click();
  await page.waitForFunction(() => /Ln (?!1,)/.test(document.querySelector('.statusbar')?.textContent ?? ''));
  await frame.locator('.js-current').first().waitFor();
  await shot(page, 'preview-click');
});
