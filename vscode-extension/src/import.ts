// 导入: other programs' files become a new report, with a list of what was recognised, guessed and left out.
import * as path from 'node:path';
import * as vscode from 'vscode';
import type { Lists, Line } from './list/panel';
import { choices, importFiles, toRange, type Choices, type Imported, type ImportParams, type Remark } from './protocol';
import type { Server } from './server';
import { askYear, chooseFolder, editionItems } from './wizard';

/** What the files may be: read by the program itself, or by juesuan-convert beside it. */
const endings = ['xlsx', 'xlsm', 'xls', 'csv', 'docx', 'docm', 'doc', 'pdf', 'md', 'html', 'htm', 'tsv', 'txt'];
/** Those that an editor opens, so that a line of them can be shown. */
const texts = /\.(md|html?|tsv|csv|txt)$/i;

/** Imports files, those that are chosen in the explorer or else in a dialog, as one report, and opens it beside the list of remarks. */
export async function importReport(server: Server, lists: Lists, file?: vscode.Uri, selected?: vscode.Uri[]): Promise<void> {
  const files = selected?.length ? selected : file !== undefined ? [file] : await chooseFiles();
  if (files === undefined || files.length === 0) return;
  const folder = vscode.workspace.getWorkspaceFolder(files[0]) === undefined ? await chooseFolder() : vscode.Uri.joinPath(files[0], '..');
  if (folder === undefined) return;

  const params: ImportParams = { files: files.map(String), folder: folder.toString() };
  const imported = await ask(server, params);
  if (imported === undefined) return;
  const title = vscode.l10n.t('Import: {0}', files.map((f) => path.basename(f.fsPath)).join('、'));
  if (imported.reports.length === 0) {
    lists.show('import', title, linesOf(imported.remarks, files));
    void vscode.window.showWarningMessage(vscode.l10n.t('No table of a final account was recognised, and nothing was written. The list says what was seen.'));
    return;
  }
  const targets = imported.reports.map((r) => vscode.Uri.joinPath(folder, r.name));
  if (!await mayWrite(targets)) return;
  for (const [i, { text }] of imported.reports.entries()) await vscode.workspace.fs.writeFile(targets[i], new TextEncoder().encode(text));
  const report = targets[targets.length - 1];
  await vscode.window.showTextDocument(report, { preview: false });
  lists.show('import', title, linesOf(imported.remarks, files, report));
  const count = (kind: Remark['kind']): number => imported.remarks.filter((r) => r.kind === kind).length;
  void vscode.window.showInformationMessage(vscode.l10n.t('{0} has been written: {1} places were guessed, {2} were left out. Compare them with the original.',
    path.basename(report.fsPath), count('guessed'), count('left-out')));
}

/** Asks the server, and the person for what the files do not say; undefined where there is no answer. */
async function ask(server: Server, params: ImportParams): Promise<Imported | undefined> {
  const title = vscode.l10n.t('Importing');
  let answer = await server.ask<Imported>(importFiles, params, title);
  if (!answer || answer.reports.length === 0) return answer ?? undefined;
  if (answer.editionGuessed) {
    params.edition = await askEdition(server, params.folder, answer.edition);
    if (params.edition === undefined) return undefined;
  }
  if (answer.year === undefined) {
    const year = await askYear(vscode.l10n.t('The files name no year: the year of the accounts'));
    if (year !== undefined) params.year = Number(year);
  }
  if (answer.amountUnit === '元') {
    const keep = { label: vscode.l10n.t('Keep 元'), unit: undefined }, turn = { label: vscode.l10n.t('Turn them into 万元'), description: vscode.l10n.t('the report in 元 is kept beside it, as proof'), unit: '万元' };
    const choice = await vscode.window.showQuickPick([keep, turn], { title: vscode.l10n.t('The amounts are in 元'), ignoreFocusOut: true });
    if (choice === undefined) return undefined;
    params.amountUnit = choice.unit;
  }
  const told = params.year !== undefined || params.amountUnit !== undefined || params.edition !== undefined && params.edition !== answer.edition;
  if (told) answer = await server.ask<Imported>(importFiles, params, title);
  return answer ?? undefined;
}

/** Asks which edition the tables are of, where several fit; the likeliest stands first. */
async function askEdition(server: Server, folder: string, likely?: string): Promise<string | undefined> {
  const title = vscode.l10n.t('Which edition of the forms are these tables of?');
  const offered = await server.ask<Choices>(choices, { folder }, title);
  if (!offered) return undefined;
  const choice = await vscode.window.showQuickPick(editionItems(offered, likely), { title, ignoreFocusOut: true });
  return choice?.label;
}

function chooseFiles(): Thenable<vscode.Uri[] | undefined> {
  return vscode.window.showOpenDialog({
    canSelectMany: true, title: vscode.l10n.t('Files of one report: Excel, Word, PDF, pages, text'), openLabel: vscode.l10n.t('Import'),
    filters: { [vscode.l10n.t('Excel, Word, PDF, text')]: endings },
  });
}

/** Reports whether files may be written: nothing that is there is written over unasked. */
async function mayWrite(targets: vscode.Uri[]): Promise<boolean> {
  const there: string[] = [];
  for (const uri of targets) {
    try {
      await vscode.workspace.fs.stat(uri);
      there.push(path.basename(uri.fsPath));
    } catch { /* it is new */ }
  }
  if (there.length === 0) return true;
  const over = vscode.l10n.t('Write Over');
  return await vscode.window.showWarningMessage(vscode.l10n.t('{0} is there already.', there.join('、')), { modal: true }, over) === over;
}

/** The remarks under their headings, first what is to be looked at. A click goes to the report, else to the line of a text. */
function linesOf(remarks: readonly Remark[], files: readonly vscode.Uri[], report?: vscode.Uri): Line[] {
  return headings().flatMap(([kind, heading]) => {
    const points = remarks.filter((r) => r.kind === kind).map((r): Line => {
      const spans = r.at === undefined ? [{ text: r.message }] : [{ text: `${r.at}  `, style: 'place' }, { text: r.message }];
      return { depth: 1, spans, place: placeOf(r, files, report) };
    });
    return points.length === 0 ? [] : [{ depth: 0, spans: [{ text: `${heading}（${points.length}）` }] }, ...points];
  });
}

function headings(): [Remark['kind'], string][] {
  return [
    ['guessed', vscode.l10n.t('Guessed, please check')],
    ['left-out', vscode.l10n.t('Left out')],
    ['changed', vscode.l10n.t('Converted or joined')],
    ['proposed', vscode.l10n.t('Proposed, nothing was changed')],
    ['recognized', vscode.l10n.t('Recognised')],
  ];
}

function placeOf({ range, place }: Remark, files: readonly vscode.Uri[], report?: vscode.Uri): vscode.Location | undefined {
  if (range !== undefined && report !== undefined) return new vscode.Location(report, toRange(range));
  const file = files.find((f) => place?.file === undefined ? files.length === 1 : path.basename(f.fsPath) === place.file);
  if (file === undefined || place?.line === undefined || !texts.test(file.path)) return undefined;
  return new vscode.Location(file, new vscode.Position(place.line - 1, 0));
}
