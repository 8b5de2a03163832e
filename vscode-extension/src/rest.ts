// While somebody types, only what is typed and the values that follow from it are looked at. What VS Code asks besides
// comes between the keys, for its answers make it lay out and draw half of the window: it waits until no key follows.
import * as vscode from 'vscode';
import type { Server } from './server';

/** Longer than the time between two keys of somebody who types. */
export const rest = 400;

/** A line up to within an amount of a row: 301 = ["基本工资", 12.3 */
const amount = /=\s*\[(?:[^"'\]]|"[^"]*"|'[^']*')*[\s,]-?\d[\d_.]*$/;

export function answerAtRest({ middleware }: Server): vscode.Disposable {
  const changed = new WeakMap<vscode.TextDocument, number>();

  /** Resolves to whether an answer is still wanted, once the report has been left alone for a while. */
  const atRest = async (document: vscode.TextDocument, token: vscode.CancellationToken): Promise<boolean> => {
    for (;;) {
      const left = rest - (Date.now() - (changed.get(document) ?? 0));
      if (left <= 0 || token.isCancellationRequested) return !token.isCancellationRequested;
      await pause(left, token);
    }
  };

  middleware.provideDiagnostics = async (document, previous, token, next) => {
    if (!(document instanceof vscode.Uri)) await atRest(document, token);
    const report = token.isCancellationRequested ? undefined : await next(document, previous, token);
    if (token.isCancellationRequested) throw new vscode.CancellationError(); // without it the client would take all marks away until the next answer
    return report;
  };
  middleware.provideCodeLenses = async (document, token, next) => await atRest(document, token) ? next(document, token) : undefined;
  middleware.provideDocumentSymbols = async (document, token, next) => await atRest(document, token) ? next(document, token) : undefined;
  middleware.provideFoldingRanges = async (document, context, token, next) => await atRest(document, token) ? next(document, context, token) : undefined;
  middleware.provideDocumentHighlights = async (document, position, token, next) => await atRest(document, token) ? next(document, position, token) : undefined;
  middleware.provideDocumentLinks = async (document, token, next) => await atRest(document, token) ? next(document, token) : undefined;
  // VS Code moves the colours along with what has been typed since it asked: those of a later text would be moved twice.
  const sameAtRest = async (document: vscode.TextDocument, token: vscode.CancellationToken): Promise<void> => {
    const { version } = document;
    if (!await atRest(document, token) || document.version !== version) throw new vscode.CancellationError(); // upon which it asks again
  };
  middleware.provideDocumentSemanticTokens = async (document, token, next) => { await sameAtRest(document, token); return next(document, token); };
  middleware.provideDocumentSemanticTokensEdits = async (document, previous, token, next) => { await sameAtRest(document, token); return next(document, previous, token); };
  // For the light bulb. What a person asks for, or is to be done before saving, is answered at once.
  middleware.provideCodeActions = async (document, range, context, token, next) => {
    const bulb = context.triggerKind === vscode.CodeActionTriggerKind.Automatic && context.only === undefined;
    return !bulb || await atRest(document, token) ? next(document, range, context, token) : undefined;
  };
  // Nothing completes an amount in a row, and VS Code asks after each of its digits.
  middleware.provideCompletionItem = (document, position, context, token, next) =>
    amount.test(document.lineAt(position).text.slice(0, position.character)) ? undefined : next(document, position, context, token);
  return vscode.workspace.onDidChangeTextDocument((e) => { if (e.contentChanges.length > 0) changed.set(e.document, Date.now()); });
}

function pause(time: number, token: vscode.CancellationToken): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, time);
    token.onCancellationRequested(() => { clearTimeout(timer); resolve(); });
  });
}
