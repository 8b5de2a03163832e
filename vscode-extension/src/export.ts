// The report as a file for other programs, and as a page in the browser, which prints. The server writes it.
import * as path from 'node:path';
import * as vscode from 'vscode';
import { exportTo, type Exported, type ExportParams } from './protocol';
import type { Server } from './server';

/** Asks for the format and where to, and has the report written there, as it stands in the editor. */
export async function exportReport(server: Server, { document }: vscode.TextEditor, target?: vscode.Uri): Promise<void> {
  const to = target ?? await chooseTarget(document);
  if (to === undefined || !await write(server, document, to)) return;
  const open = vscode.l10n.t('Open');
  const message = vscode.l10n.t('{0} has been written.', path.basename(to.fsPath));
  void vscode.window.showInformationMessage(message, open).then(async (choice) => { if (choice === open) await vscode.env.openExternal(to); });
}

async function chooseTarget(document: vscode.TextDocument): Promise<vscode.Uri | undefined> {
  const format = await vscode.window.showQuickPick([
    { label: 'Excel', description: vscode.l10n.t('totals are live formulas'), ending: 'xlsx' },
    { label: 'Word', description: vscode.l10n.t('the whole report, to hand in'), ending: 'docx' },
    { label: vscode.l10n.t('Page'), description: vscode.l10n.t('one file, for the website'), ending: 'html' },
    { label: 'Markdown', ending: 'md' },
    { label: 'JSON', description: vscode.l10n.t('every cell with its value and origin, for programs'), ending: 'json' },
  ], { title: vscode.l10n.t('Export the report') });
  if (format === undefined) return undefined;
  const name = path.posix.basename(document.uri.path).replace(/\.juesuan\.toml$/, '') + `.${format.ending}`;
  const defaultUri = document.uri.scheme === 'file' ? vscode.Uri.joinPath(document.uri, '..', name) : vscode.Uri.file(name);
  return vscode.window.showSaveDialog({ defaultUri, filters: { [format.label]: [format.ending] }, title: vscode.l10n.t('Export the report') });
}

/** Opens the report as a page in the browser; resolves to the page. */
export async function print(server: Server, storage: vscode.Uri, { document }: vscode.TextEditor): Promise<vscode.Uri | undefined> {
  await vscode.workspace.fs.createDirectory(storage);
  const to = vscode.Uri.joinPath(storage, path.posix.basename(document.uri.path).replace(/(\.juesuan\.toml)?$/, '.html'));
  if (!await write(server, document, to)) return undefined;
  void vscode.env.openExternal(to);
  return to;
}

async function write(server: Server, document: vscode.TextDocument, to: vscode.Uri): Promise<boolean> {
  const params: ExportParams = { textDocument: { uri: document.uri.toString() }, target: to.toString() };
  return !!await server.ask<Exported>(exportTo, params, vscode.l10n.t('Exporting'));
}
