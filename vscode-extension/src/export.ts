// The report as a file of its own: a page, Markdown or JSON; and a page in the browser, which prints.
import * as path from 'node:path';
import * as vscode from 'vscode';
import { run } from './program';
import type { Server } from './server';

/** Asks where to, and writes the report there in the format that the name's ending says. */
export async function exportReport(server: Server, { document }: vscode.TextEditor): Promise<void> {
  const from = await saved(document);
  if (from === undefined) return;
  const filters = { [vscode.l10n.t('Page')]: ['html'], Markdown: ['md'], JSON: ['json'] };
  const to = await vscode.window.showSaveDialog({ defaultUri: vscode.Uri.file(from.replace(/\.juesuan\.toml$/, '.html')), filters, title: vscode.l10n.t('Export the report') });
  if (to === undefined || !await write(server, from, to.fsPath)) return;
  const open = vscode.l10n.t('Open');
  if (await vscode.window.showInformationMessage(vscode.l10n.t('{0} has been written.', path.basename(to.fsPath)), open) === open) await vscode.env.openExternal(to);
}

/** Opens the report as a page in the browser. */
export async function print(server: Server, storage: vscode.Uri, { document }: vscode.TextEditor): Promise<void> {
  const from = await saved(document);
  if (from === undefined) return;
  await vscode.workspace.fs.createDirectory(storage);
  const to = vscode.Uri.joinPath(storage, path.basename(from).replace(/\.juesuan\.toml$/, '.html'));
  if (await write(server, from, to.fsPath)) await vscode.env.openExternal(to);
}

/** The path of a document as it is on disk now. */
async function saved(document: vscode.TextDocument): Promise<string | undefined> {
  return await document.save() && document.uri.scheme === 'file' ? document.uri.fsPath : undefined;
}

async function write(server: Server, from: string, to: string): Promise<boolean> {
  const done = await run(server, ['render', '-o', to, from], { cwd: path.dirname(from) });
  if (done?.status === 0) return true;
  void vscode.window.showErrorMessage((done?.stderr ?? '').trim().replace(/^juesuan-lint: /, ''));
  return false;
}
