// 与上一版本比较: what has changed in a report, as the server says it; a click goes to the cell.
import * as path from 'node:path';
import * as vscode from 'vscode';
import type { Lists } from './list/panel';
import { compare, toRange, type Compared, type CompareParams } from './protocol';
import type { Server } from './server';

/** Shows what has changed since the last commit, or from a file: a report, or one that can be imported; resolves to it. */
export async function compareReport(server: Server, lists: Lists, { document }: vscode.TextEditor, file?: vscode.Uri): Promise<Compared | undefined> {
  const params: CompareParams = { textDocument: { uri: document.uri.toString() }, file: file?.toString() };
  const compared = await server.ask<Compared>(compare, params, vscode.l10n.t('Comparing'));
  if (!compared) return undefined;
  const lines = compared.lines.map(({ depth, spans, address }) => {
    const at = address === undefined ? undefined : compared.places[address];
    return { depth, spans, place: at && new vscode.Location(vscode.Uri.parse(at.uri, true), toRange(at.range)) };
  });
  lists.show('compare', vscode.l10n.t('Changes: {0}', path.basename(document.uri.path).replace(/\.juesuan\.toml$/, '')), lines);
  return compared;
}

/** Lets a person choose the file to compare with. */
export async function chooseOther({ document }: vscode.TextEditor): Promise<vscode.Uri | undefined> {
  const chosen = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('The earlier version: a report, Excel, Word or PDF'), openLabel: vscode.l10n.t('Compare'),
    defaultUri: document.uri.scheme === 'file' ? vscode.Uri.joinPath(document.uri, '..') : undefined,
  });
  return chosen?.at(0);
}
