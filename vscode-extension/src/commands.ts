// The commands that a person runs: check everything, fix, look codes up.
import * as vscode from 'vscode';
import type { Position } from 'vscode-languageclient';
import { run, type Run } from './program';
import { language, type Server } from './server';
import { cellOf } from './tree';

export function registerCommands(server: Server): vscode.Disposable {
  const report = vscode.window.createOutputChannel(vscode.l10n.t('juesuan: check'));
  const command = (name: string, f: (...args: never[]) => unknown): vscode.Disposable => vscode.commands.registerCommand(`juesuan.${name}`, f);
  return vscode.Disposable.from(
    report,
    command('restart', () => server.restart()),
    command('showOutput', () => { server.output.show(); }),
    command('checkWorkspace', () => checkWorkspace(server, report)),
    command('fixAll', () => onReport(fixAll)),
    command('format', () => onReport(async () => { await vscode.commands.executeCommand('editor.action.formatDocument'); })),
    command('insertTable', () => onReport(insertTable)),
    command('searchCodes', () => { searchCodes(server); }),
    command('putCursor', putCursor),
    command('trace.precedents', (node: unknown) => trace(node, 'references-view.showOutgoingCalls')),
    command('trace.dependents', (node: unknown) => trace(node, 'references-view.showIncomingCalls')),
  );
}

/** Does something with a report: the one whose URI a menu gives, else the one in view; says so where there is none. */
export async function onReport<T>(f: (editor: vscode.TextEditor) => Promise<T>, of?: unknown): Promise<T | undefined> {
  const editor = of instanceof vscode.Uri ? await vscode.window.showTextDocument(of) : vscode.window.activeTextEditor;
  if (editor?.document.languageId === language) return f(editor);
  void vscode.window.showInformationMessage(vscode.l10n.t('Open a report (*.juesuan.toml) first.'));
  return undefined;
}

/** Applies what the server says is safe to fix in the whole report. */
async function fixAll({ document }: vscode.TextEditor): Promise<void> {
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, whole, 'source.fixAll.juesuan', 1);
  const edit = actions.at(0)?.edit;
  if (edit === undefined) void vscode.window.showInformationMessage(vscode.l10n.t('There is nothing to fix automatically.'));
  else await vscode.workspace.applyEdit(edit);
}

/** Puts the cursor where a code action of the server leaves something to be written. */
async function putCursor(uri: string, at: Position): Promise<void> {
  const place = new vscode.Position(at.line, at.character);
  await vscode.window.showTextDocument(vscode.Uri.parse(uri, true), { selection: new vscode.Range(place, place) });
}

/** Shows what a cell rests on, or what rests on it: the cell of a node of the tree, or that of the cursor. */
async function trace(node: unknown, command: string): Promise<void> {
  const range = cellOf(node);
  if (range !== undefined) await vscode.commands.executeCommand('juesuan.relations.reveal', range, true);
  await onReport(async ({ document, selection }) => {
    // The view shows callers and callees by a setting of its own: asked twice, it turns to the one that is meant.
    await vscode.commands.executeCommand('references-view.showCallHierarchy', document.uri, selection.start);
    await vscode.commands.executeCommand(command);
  });
}

/** Checks all folders and tells how many findings there are; resolves to what the program said, undefined where a person stopped it. */
async function checkWorkspace(server: Server, report: vscode.OutputChannel): Promise<Run | undefined> {
  const folders = (vscode.workspace.workspaceFolders ?? []).filter((f) => f.uri.scheme === 'file').map((f) => f.uri.fsPath);
  if (folders.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open the folder with your reports first.'));
    return undefined;
  }
  await vscode.workspace.saveAll(false);
  const title = vscode.l10n.t('Checking all reports');
  const done = await vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title, cancellable: true },
    (_, cancel) => run(server, ['check', ...folders], { cwd: folders[0], cancel }));
  if (done === undefined) return undefined;
  report.replace(done.stdout + done.stderr);
  const summary = (done.stdout + done.stderr).trim().split('\n').at(-1) ?? '';
  const problems = vscode.l10n.t('Show Problems'), details = vscode.l10n.t('Show Details');
  const show = done.status === 0 ? vscode.window.showInformationMessage : vscode.window.showWarningMessage;
  void show(summary, problems, details).then(async (choice) => {
    if (choice === problems) await vscode.commands.executeCommand('workbench.actions.view.problems');
    if (choice === details) report.show(true);
  });
  return done;
}

/** Lets a person choose one of the tables that the server offers as completions, and puts it behind the block of the cursor. */
async function insertTable(editor: vscode.TextEditor): Promise<void> {
  const { document } = editor;
  let line = editor.selection.active.line + 1;
  while (line < document.lineCount && !document.lineAt(line).text.startsWith('[')) line++;
  while (line > 1 && document.lineAt(line - 1).isEmptyOrWhitespace) line--;
  const before = document.lineAt(line - 1).range.end;
  await editor.edit((edit) => { edit.insert(before, '\n\n'); });
  const at = new vscode.Position(line + 1, 0);
  const list = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, at);
  const label = (item: vscode.CompletionItem): string => typeof item.label === 'string' ? item.label : item.label.label;
  const tables = list.items.filter((item) => label(item).startsWith('[table.') && item.insertText !== undefined);
  const chosen = await vscode.window.showQuickPick(tables.map((item) => ({ label: label(item).replace(/^\[table\.(\d+)\]/, (_, n: string) => vscode.l10n.t('Table {0}', n)), item })),
    { title: vscode.l10n.t('Insert a table') });
  const text = chosen?.item.insertText;
  if (text === undefined) await vscode.commands.executeCommand('undo');
  else await editor.insertSnippet(typeof text === 'string' ? new vscode.SnippetString().appendText(text) : text, at);
}

interface Code { code: string, name: string, path: string[], axis: string, otherNames: unknown[] }

/** Looks codes up while a person types digits, words, pinyin or initials; the chosen one goes to the cursor. */
function searchCodes(server: Server): void {
  const pick = vscode.window.createQuickPick<vscode.QuickPickItem & { code?: Code }>();
  const editor = vscode.window.activeTextEditor;
  const year = editor?.document.languageId === language ? /^\s*year\s*=\s*(\d{4})/m.exec(editor.document.getText())?.[1] : undefined;
  pick.title = year === undefined ? vscode.l10n.t('Codes of the classification') : vscode.l10n.t('Codes of the classification of {0}', year);
  pick.placeholder = vscode.l10n.t('digits, words, pinyin or initials: 20106, 行政运行, xzyx');
  pick.matchOnDescription = pick.matchOnDetail = true;
  let asked = 0;
  pick.onDidChangeValue(async (value) => {
    const number = ++asked, words = value.trim().split(/\s+/).filter((w) => w !== '' && !w.startsWith('-'));
    if (words.length === 0) {
      pick.items = [];
      return;
    }
    pick.busy = true;
    try {
      const done = await run(server, ['codes', '--format', 'json', '--limit', '60', ...(year === undefined ? [] : ['--year', year]), ...words]);
      if (number !== asked || done === undefined) return;
      const found = (JSON.parse(done.stdout || '{"codes":[]}') as { codes: Code[] }).codes;
      // alwaysShow: the program has looked; the editor would filter by the letters alone.
      pick.items = found.map((code) => ({ code, label: `${code.code}  ${code.name}`, detail: code.path.slice(0, -1).join(' › '), alwaysShow: true }));
    } catch (error) {
      server.output.warn(`codes: ${String(error)}`);
    } finally {
      if (number === asked) pick.busy = false;
    }
  });
  pick.onDidAccept(async () => {
    const chosen = pick.selectedItems.at(0)?.code;
    pick.hide();
    if (chosen === undefined) return;
    if (editor?.document.languageId === language) {
      await editor.edit((edit) => { for (const selection of editor.selections) edit.replace(selection, chosen.code); });
    } else {
      await vscode.env.clipboard.writeText(chosen.code);
      void vscode.window.showInformationMessage(vscode.l10n.t('{0} has been copied.', `${chosen.code} ${chosen.name}`));
    }
  });
  pick.onDidHide(() => { pick.dispose(); });
  pick.show();
}
