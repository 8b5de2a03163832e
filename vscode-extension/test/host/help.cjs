// What the tests in the extension host share.
const path = require('node:path');
const vscode = require('vscode');

const root = process.env.E2E_ROOT;
const id = 'juesuan.juesuan';

/** Waits until f returns something true, and returns it. */
async function until(what, f) {
  const end = Date.now() + 60000;
  for (;;) {
    const r = await f();
    if (r) return r;
    if (Date.now() > end) throw new Error(`waited too long for ${what}`);
    await new Promise((ok) => setTimeout(ok, 40));
  }
}

/** Opens the report of a workspace folder. */
async function open(folder = 0, name = 'report.juesuan.toml') {
  const doc = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(vscode.workspace.workspaceFolders[folder].uri, name));
  await vscode.window.showTextDocument(doc);
  return doc;
}

/** The position of the nth occurrence of a text, `into` characters into it. */
function at(doc, text, into = 0, nth = 1) {
  let offset = -1;
  for (let i = 0; i < nth; i++) offset = doc.getText().indexOf(text, offset + 1);
  if (offset < 0) throw new Error(`no ${text} in ${path.basename(doc.fileName)}`);
  return doc.positionAt(offset + into);
}

/** Replaces a text of a document by another. */
async function replace(doc, text, by) {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(doc.uri, new vscode.Range(at(doc, text), at(doc, text, text.length)), by);
  await vscode.workspace.applyEdit(edit);
}

/** Takes back what a test has changed. */
async function revert(doc) {
  await vscode.window.showTextDocument(doc);
  await vscode.commands.executeCommand('workbench.action.files.revert');
}

/** The command of a child process of the extension host that runs our program: its id, or undefined. */
function server() {
  const fs = require('node:fs');
  for (const pid of fs.readdirSync('/proc').filter((n) => /^\d+$/.test(n))) {
    try {
      const parent = /^PPid:\s*(\d+)/m.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))[1];
      const program = fs.readlinkSync(`/proc/${pid}/exe`);
      if (Number(parent) === process.pid && /juesuan-lint/.test(program)) return { pid: Number(pid), program };
    } catch { /* it has gone meanwhile */ }
  }
  return undefined;
}

module.exports = { root, id, until, open, at, replace, revert, server, run: (...args) => vscode.commands.executeCommand(...args) };
