// 新建决算报告: asks for what a new report needs, and has the program lay it out.
import * as path from 'node:path';
import * as vscode from 'vscode';
import { run } from './program';
import { choices, type Choices } from './protocol';
import type { Server } from './server';

/** Creates a report and opens it. A question that is left unanswered ends it. */
export async function newReport(server: Server): Promise<void> {
  const folder = await chooseFolder();
  if (folder === undefined) return;
  const prior = await choosePrior();
  if (prior === undefined) return;
  const unit = await askUnit(prior !== '');
  if (unit === undefined) return;
  const year = await askYear(vscode.l10n.t('New report (3): the year of the accounts'));
  if (year === undefined) return;

  const args = ['init', '--year', year, '--dir', folder.fsPath];
  if (unit !== '') args.push('--unit', unit);
  if (prior !== '') {
    args.push('--prior', prior); // which says the rest
  } else {
    const asked = await questions(server, folder);
    if (asked === undefined) return;
    for (const [flag, title, options] of asked) {
      const answer = await vscode.window.showQuickPick(options, { title, ignoreFocusOut: true });
      if (answer === undefined) return;
      args.push(flag, answer.label);
    }
  }
  const done = await run(server, args, { cwd: folder.fsPath });
  if (done?.status !== 0) {
    void vscode.window.showErrorMessage((done?.stderr ?? '').trim().replace(/^juesuan-lint: /, ''));
    return;
  }
  const file = written(done.stdout, folder.fsPath);
  if (file !== undefined) await vscode.window.showTextDocument(vscode.Uri.file(file));
}

/** The last report that the program says it has written. */
function written(stdout: string, folder: string): string | undefined {
  const name = [...stdout.matchAll(/[^\s“”"]*\.juesuan\.toml/g)].at(-1)?.[0];
  return name === undefined ? undefined : path.resolve(folder, name);
}

export async function chooseFolder(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 1) return folders[0].uri;
  if (folders.length > 1) return (await vscode.window.showWorkspaceFolderPick())?.uri;
  return (await vscode.window.showOpenDialog({ canSelectFiles: false, canSelectFolders: true, title: vscode.l10n.t('Where to put the report') }))?.at(0);
}

/** The path of last year's report, '' for none. */
async function choosePrior(): Promise<string | undefined> {
  const files = await vscode.workspace.findFiles('**/*.juesuan.toml', '**/{node_modules,.git}/**', 200);
  if (files.length === 0) return '';
  const none = { label: `$(circle-slash) ${vscode.l10n.t('None')}`, path: '', description: vscode.l10n.t('lay out the tables of an edition') };
  const choice = await vscode.window.showQuickPick(
    [none, ...files.map((f) => ({ label: path.basename(f.fsPath), description: vscode.workspace.asRelativePath(path.dirname(f.fsPath)), path: f.fsPath }))],
    { title: vscode.l10n.t('New report (1): last year’s report, whose codes it takes over'), ignoreFocusOut: true });
  return choice?.path;
}

function askUnit(optional: boolean): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('New report (2): the full name of the unit'),
    placeHolder: optional ? vscode.l10n.t('as in last year’s report') : '武汉市汉阳区企业服务中心',
    ignoreFocusOut: true,
    validateInput: (text) => optional || text.trim() !== '' ? undefined : vscode.l10n.t('A report needs the name of its unit.'),
  }).then((text) => text?.trim());
}

export function askYear(title: string): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title,
    value: String(new Date().getFullYear() - 1),
    ignoreFocusOut: true,
    validateInput: (text) => /^\d{4}$/.test(text.trim()) ? undefined : vscode.l10n.t('Four digits, please.'),
  }).then((text) => text?.trim());
}

/** The editions to choose from, a likely one first. */
export function editionItems({ editions }: Choices, likely?: string): vscode.QuickPickItem[] {
  return editions.toSorted((a, b) => Number(b.name === likely) - Number(a.name === likely))
    .map(({ name, years, tables }) => ({ label: name, description: vscode.l10n.t('{0}, {1} tables', years, tables) }));
}

/** What else a report without a predecessor needs, and the answers that the server offers; undefined where it does not run. */
async function questions(server: Server, folder: vscode.Uri): Promise<[flag: string, title: string, options: vscode.QuickPickItem[]][] | undefined> {
  const offered = await server.ask<Choices>(choices, { folder: folder.toString() }, vscode.l10n.t('New report'));
  if (!offered) return undefined;
  const options = (words: string[]): vscode.QuickPickItem[] => words.map((label) => ({ label }));
  const editions = editionItems(offered, offered.editions.find((e) => e.default)?.name);
  return [
    ['--edition', vscode.l10n.t('New report (4): the edition of the forms'), editions],
    ['--unit-kind', vscode.l10n.t('New report (5): the kind of unit'), options(offered.unitKinds)],
    ['--level', vscode.l10n.t('New report (6): the level of the budget'), options(offered.levels)],
    ['--amount-unit', vscode.l10n.t('New report (7): the unit of the amounts'), options(offered.amountUnits.toReversed())],
  ];
}
