// The extension starts the program that is packed with it and shows what the program says. It judges
// nothing itself. Start with activate.
import { computed, loaded } from './clock';
import * as vscode from 'vscode';
import { registerClipboard } from './clipboard';
import { onReport, registerCommands } from './commands';
import { chooseOther, compareReport } from './compare';
import { exportReport, print } from './export';
import { Hints } from './hints';
import { importReport } from './import';
import { Lists } from './list/panel';
import { Previews } from './preview/panel';
import { answerAtRest } from './rest';
import { showRules } from './rules';
import { Server } from './server';
import { Standing } from './standing';
import { showStatus } from './status';
import { Tree } from './tree';
import { newReport } from './wizard';

/** For tests: milliseconds from the extension's first line until it was active, by the clock and of computing. */
export interface Api { activation: { time: number, cpu: number } }

/** What another extension, or a test, may tell a command instead of a person. */
interface Told { target?: vscode.Uri, other?: vscode.Uri }

export function activate(context: vscode.ExtensionContext): Api {
  const server = new Server(context);
  const standing = new Standing(server), previews = new Previews(server, context.extensionUri), lists = new Lists(context.extensionUri);
  context.subscriptions.push(
    server,
    standing,
    new Hints(server),
    answerAtRest(server),
    previews,
    lists,
    showStatus(server, standing),
    new Tree(standing),
    registerCommands(server),
    registerClipboard(server),
    showRules(server),
    vscode.commands.registerCommand('juesuan.openPreview', () => onReport((editor) => previews.show(editor.document))),
    vscode.commands.registerCommand('juesuan.import', (file?: vscode.Uri, files?: vscode.Uri[]) => importReport(server, lists, file, files)),
    vscode.commands.registerCommand('juesuan.export', (of?: unknown, { target }: Told = {}) => onReport((editor) => exportReport(server, editor, target), of)),
    vscode.commands.registerCommand('juesuan.print', (of?: unknown) => onReport((editor) => print(server, context.globalStorageUri, editor), of)),
    vscode.commands.registerCommand('juesuan.compare', (of?: unknown) => onReport((editor) => compareReport(server, lists, editor), of)),
    vscode.commands.registerCommand('juesuan.compareWith', (of?: unknown, { other }: Told = {}) => onReport(async (editor) => {
      const file = other ?? await chooseOther(editor);
      return file && await compareReport(server, lists, editor, file);
    }, of)),
    vscode.commands.registerCommand('juesuan.newReport', () => newReport(server)),
  );
  void server.start(); // an editor that opens does not wait for us
  const { user, system } = process.cpuUsage(computed);
  return { activation: { time: performance.now() - loaded, cpu: (user + system) / 1000 } };
}
