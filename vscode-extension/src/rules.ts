// The pages of the rules, which the program has inside: a rule's id leads to one of them, not into the network.
import * as vscode from 'vscode';
import { run } from './program';
import type { Server } from './server';

const scheme = 'juesuan-rule';
/** The page of a rule as the server names it. */
const page = /^(?!file:).*\/docs\/rules\/[^/]+\/(JS\d+)\.md$/;

/** The address that the editor opens for one of the server's. */
export function toLocal(uri: string): vscode.Uri {
  const id = page.exec(uri)?.[1];
  return id === undefined ? vscode.Uri.parse(uri) : vscode.Uri.from({ scheme, path: id });
}

/** Shows the pages of the rules as the program explains them. */
export function showRules(server: Server): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: async (uri, cancel) => (await run(server, ['explain', uri.path], { cancel }))?.stdout,
  });
}
