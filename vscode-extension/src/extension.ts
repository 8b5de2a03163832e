// The extension starts the program that is packed with it and shows what the program says. It judges
// nothing itself. Start with activate.
import * as vscode from 'vscode';
import { Server } from './server';
import { showStatus } from './status';

export function activate(context: vscode.ExtensionContext): void {
  const server = new Server(context);
  context.subscriptions.push(
    server,
    showStatus(server),
    vscode.commands.registerCommand('juesuan.restart', () => server.restart()),
    vscode.commands.registerCommand('juesuan.showOutput', () => { server.output.show(); }),
  );
  void server.start(); // an editor that opens does not wait for us
}
