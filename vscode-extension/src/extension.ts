// The extension starts the program that is packed with it and shows what the program says. It judges
// nothing itself. Start with activate.
import { loaded } from './clock';
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

/** For tests: how long the extension took, in milliseconds, from its first line until it was active. */
export interface Api { activation: number }

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
  return { activation: performance.now() - loaded };
}
