// The extension starts the program that is packed with it and shows what the program says. It judges
// nothing itself. Start with activate.
import * as vscode from 'vscode';
import { registerCommands } from './commands';
import { Server } from './server';
import { Standing } from './standing';
import { showStatus } from './status';
import { Tree } from './tree';
import { newReport } from './wizard';

export function activate(context: vscode.ExtensionContext): void {
  const server = new Server(context);
  const standing = new Standing(server);
  context.subscriptions.push(
    server,
    standing,
    showStatus(server, standing),
    new Tree(standing),
    registerCommands(server),
    vscode.commands.registerCommand('juesuan.newReport', () => newReport(server)),
  );
  void server.start(); // an editor that opens does not wait for us
}
