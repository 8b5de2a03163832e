// What the package says of our files.
const assert = require('node:assert/strict');
const vscode = require('vscode');
const { id, until, open } = require('./help.cjs');

describe('the language', () => {
  it('is ours for *.juesuan.toml, though another extension claims .toml', async () => {
    assert.ok(vscode.extensions.getExtension('juesuan-test.toml-stub'));
    assert.equal((await open()).languageId, 'juesuan');
  });

  it('leaves other .toml files alone, and knows the settings of a project', async () => {
    const folder = vscode.workspace.workspaceFolders[0].uri;
    const languageOf = async (name) => {
      await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, name), Buffer.from('a = 1\n'));
      return (await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, name))).languageId;
    };
    assert.equal(await languageOf('other.toml'), 'toml');
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, 'sub/juesuan.toml'), Buffer.from(''));
    assert.equal((await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, 'sub/juesuan.toml'))).languageId, 'juesuan-config');
  });

  it('makes the extension active, and tells how soon', async () => {
    const extension = vscode.extensions.getExtension(id);
    await until('activation', () => extension.isActive);
    const { time, cpu } = extension.exports.activation;
    console.log(`active after ${Math.round(time)} ms, computing ${Math.round(cpu)} ms`);
    assert.ok(time > 0 && cpu >= 0);
  });
});
