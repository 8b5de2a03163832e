// What needs no editor: every text has its Chinese and its English, every command its title.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const read = (name) => fs.readFileSync(path.join(root, name), 'utf8');
const manifest = JSON.parse(read('package.json'));
const same = (a, b) => assert.deepEqual([...new Set(a)].sort(), [...new Set(b)].sort());
const chinese = /[\u4e00-\u9fff]/;

test('the texts of the manifest are there in both languages, and no others', () => {
  const used = [...read('package.json').matchAll(/%([\w.]+)%/g)].map((m) => m[1]);
  for (const file of ['package.nls.json', 'package.nls.zh-cn.json']) same(Object.keys(JSON.parse(read(file))), used);
  for (const [key, text] of Object.entries(JSON.parse(read('package.nls.zh-cn.json')))) assert.match(text, chinese, key);
});

test('the texts of the program are there in Chinese, and no others', () => {
  const sources = fs.readdirSync(path.join(root, 'src'), { recursive: true }).filter((f) => f.endsWith('.ts')).map((f) => read(path.join('src', f)));
  const used = sources.flatMap((s) => [...s.matchAll(/l10n\.t\('((?:[^'\\]|\\.)*)'/g)].map((m) => m[1]));
  const bundle = JSON.parse(read('l10n/bundle.l10n.zh-cn.json'));
  same(Object.keys(bundle), used);
  for (const [english, text] of Object.entries(bundle)) {
    assert.match(text, chinese, english);
    same(english.match(/\{\d\}/g) ?? [], text.match(/\{\d\}/g) ?? []);
  }
});

test('every command of the manifest is registered, and every other is not for people', () => {
  const sources = fs.readdirSync(path.join(root, 'src')).filter((f) => f.endsWith('.ts')).map((f) => read(path.join('src', f))).join('\n');
  const registered = [...sources.matchAll(/registerCommand\('(juesuan\.[\w.]+)'/g)].map((m) => m[1]);
  registered.push(...[...sources.matchAll(/\bcommand\('([\w.]+)'/g)].map((m) => `juesuan.${m[1]}`));
  same(manifest.contributes.commands.map((c) => c.command).concat('juesuan.putCursor', 'juesuan.showRelations'), registered);
});

test('the extension wakes for our files only', () => {
  for (const event of manifest.activationEvents) assert.match(event, /juesuan/);
});

test('the extension does without what it need not have', () => {
  assert.equal(manifest.dependencies, undefined);
  assert.ok(!/telemetry|https?:/.test(fs.readdirSync(path.join(root, 'src'), { recursive: true }).filter((f) => f.endsWith('.ts')).map((f) => read(path.join('src', f))).join('\n')));
});
