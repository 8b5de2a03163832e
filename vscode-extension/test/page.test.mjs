// The page that holds the whole linter (make web), opened from the disk as a person does, without a network.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { root, shot, startBrowser } from './vscode.mjs';

const sample = (name) => path.join(root, 'samples', name);
let ui, page, dir;
const requests = [], failures = [];

before(async () => {
  dir = fs.mkdtempSync(path.join(os.tmpdir(), 'juesuan-page-'));
  const file = path.join(dir, 'juesuan.html');
  execFileSync('go', ['run', './internal/webpage', '-o', file], { cwd: root, stdio: 'inherit' });
  ui = await startBrowser({ width: 1440, height: 900 });
  ({ page } = ui);
  await page.context().setOffline(true);
  page.on('request', (r) => requests.push(r.url()));
  page.on('pageerror', (e) => failures.push(String(e)));
  await page.goto(pathToFileURL(file).href);
  await page.waitForSelector('body[data-ready]');
  if (await page.evaluate(() => document.documentElement.lang) === 'en') await page.click('#lang');
});

after(async () => {
  await ui?.close();
  fs.rmSync(dir, { recursive: true, force: true });
});

const take = (...files) => page.setInputFiles('#file', files);

test('a published report: the findings are those of the command', async () => {
  await take(sample('hanyang-2022/as-published.juesuan.toml'));
  await page.waitForSelector('li.error');
  const out = JSON.parse(execFileSync('go', ['run', './cmd/juesuan-lint', 'check', '--fail-on', 'never', '--format', 'json', sample('hanyang-2022/as-published.juesuan.toml')], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 }));
  const shown = await page.locator('#list li').evaluateAll((items) => items.map((li) => `${li.className} ${li.querySelector('.foot button').textContent.split(' ')[0]} ${li.querySelector('.foot span').textContent.replace(/^.*?:/, '')}`));
  const told = out.findings.map((f) => `${f.severity} ${f.rule} ${f.range.start.line}:${f.range.start.column}`);
  assert.deepEqual(shown.sort(), told.sort());
  await shot(page, 'page-findings');
});

test('a finding leads to its cell in the preview', async () => {
  await page.locator('li.error > button').first().click();
  const pointed = page.frameLocator('#view').locator('.js-pointed');
  await pointed.waitFor();
  assert.ok(await pointed.isVisible());
});

test('a rule explains itself', async () => {
  await page.locator('li.error .foot button').first().click();
  await page.locator('#rule pre', { hasText: /^# JS\d{3}/ }).waitFor();
  await page.keyboard.press('Escape');
});

test('a corrected report: nothing wrong', async () => {
  await take(sample('hanyang-2022/corrected.juesuan.toml'));
  await page.locator('nav button[aria-selected=true]', { hasText: 'corrected' }).waitFor();
  assert.equal(await page.locator('#list li.error, #list li.warning').count(), 0);
  await page.locator('.sum', { hasText: /不符 0/ }).waitFor();
});

test('several files at once', async () => {
  await take(...['2021', '2022-budget', '2022-yuan', '2022'].map((f) => sample(`years/right/${f}.juesuan.toml`)));
  await page.locator('nav button', { hasText: /^2022\.juesuan/ }).click();
  await page.locator('nav button[aria-selected=true]', { hasText: /^2022\.juesuan/ }).waitFor();
  assert.equal(await page.locator('#list li.error, #list li.warning').count(), 0);
});

test('a workbook becomes a report, with what the import has to say', async () => {
  const book = path.join(dir, '决算表.xlsx');
  execFileSync('go', ['build', '-o', dir, './cmd/juesuan-lint', './cmd/juesuan-convert'], { cwd: root });
  execFileSync(path.join(dir, 'juesuan-lint'), ['render', '--to', 'xlsx', '-o', book, sample('minimal/minimal.juesuan.toml')]);
  await take(book);
  await page.locator('nav button[aria-selected=true]', { hasText: '决算表.xlsx' }).waitFor();
  assert.ok(await page.locator('.origin li').count() > 0);
  await page.locator('.sum', { hasText: /不符 0/ }).waitFor();
  assert.equal(await page.locator('#list li.error').count(), 0);
  await shot(page, 'page-workbook');
  const [saved] = await Promise.all([page.waitForEvent('download'), page.locator('.origin button').click()]);
  assert.match(fs.readFileSync(await saved.path(), 'utf8'), /^\[report\]/m);
});

test('text of a report is text', async () => {
  await page.setInputFiles('#file', { name: '坏.juesuan.toml', mimeType: 'text/plain', buffer: Buffer.from('[report]\nunit = "<img src=x onerror=alert(1)><script>alert(2)</script>"\nyear = 2022\n') });
  await page.locator('nav button', { hasText: '坏' }).waitFor();
  assert.equal(await page.locator('#list img, #list script').count(), 0);
  await page.setInputFiles('#file', { name: 'gbk.juesuan.toml', mimeType: 'text/plain', buffer: Buffer.from([0xb5, 0xa5, 0xce, 0xbb]) });
  await page.locator('#list li', { hasText: 'GBK' }).waitFor();
});

test('nothing was asked of any network, and nothing failed', () => {
  assert.deepEqual(requests.filter((u) => !/^(file|blob|about|data):/.test(u)), []);
  assert.deepEqual(failures, []);
});
