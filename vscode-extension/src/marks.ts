// Marks of problems wait until a key is not at once followed by another: there may be hundreds, and what VS Code does
// with them would come between the keys.
import * as vscode from 'vscode';
import type { Server } from './server';
import { rest } from './standing';

export function markAtRest(server: Server): vscode.Disposable {
  const changed = new WeakMap<vscode.TextDocument, number>();
  server.middleware.provideDiagnostics = async (document, previous, token, next) => {
    const since = Date.now() - (document instanceof vscode.Uri ? 0 : changed.get(document) ?? 0);
    if (since < rest) await pause(rest - since, token);
    const report = token.isCancellationRequested ? undefined : await next(document, previous, token);
    if (token.isCancellationRequested) throw new vscode.CancellationError(); // without it the client would take all marks away until the next answer
    return report;
  };
  return vscode.workspace.onDidChangeTextDocument((e) => { if (e.contentChanges.length > 0) changed.set(e.document, Date.now()); });
}

function pause(time: number, token: vscode.CancellationToken): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, time);
    token.onCancellationRequested(() => { clearTimeout(timer); resolve(); });
  });
}
