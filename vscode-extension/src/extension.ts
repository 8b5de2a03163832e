// The extension starts the program that is packed with it and shows what the program says. It judges
// nothing itself. Start with activate.
import { computed, loaded } from './clock';
import * as vscode from 'vscode';
import { registerClipboard } from './clipboard';
import { onReport, registerCommands } from './commands';
import { exportReport, print } from './export';
import { Previews } from './preview/panel';
import { Server } from './server';
import { Standing } from './standing';
import { showStatus } from './status';
import { Tree } from './tree';
import { newReport } from './wizard';

/** For tests: milliseconds from the extension's first line until it was active, by the clock and of computing. */
export interface Api { activation: { time: number, cpu: number } }

export function activate(context: vscode.ExtensionContext): Api {
  const server = new Server(context);
  const standing = new Standing(server), previews = new Previews(server, context.extensionUri);
  context.subscriptions.push(
    server,
    standing,
    previews,
    showStatus(server, standing),
    new Tree(standing),
    registerCommands(server),
    registerClipboard(server),
    vscode.commands.registerCommand('juesuan.openPreview', () => onReport((editor) => previews.show(editor.document))),
    vscode.commands.registerCommand('juesuan.export', () => onReport((editor) => exportReport(server, editor))),
    vscode.commands.registerCommand('juesuan.print', () => onReport((editor) => print(server, context.globalStorageUri, editor))),
    vscode.commands.registerCommand('juesuan.newReport', () => newReport(server)),
  );
  void server.start(); // an editor that opens does not wait for us
  const { user, system } = process.cpuUsage(computed);
  return { activation: { time: performance.now() - loaded, cpu: (user + system) / 1000 } };
}
