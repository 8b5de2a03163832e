// What the server works out, shown in its place: totals, formulas, figures in braces, names, what a cell should be.
// VS Code's own inlay hints wait after a key, and cut a figure on the cursor's line to the length that it had before.
// So the same answers are drawn here as decorations. Where the person has the hints come or go with a key that is held
// down, which only VS Code sees, they stay its own.
import * as vscode from 'vscode';
import type { InlayHint, InlayHintParams } from 'vscode-languageclient';
import type { Server } from './server';

const method = 'textDocument/inlayHint';

/** How many lines beyond those in view have their hints too, for the first moment of scrolling. */
const beyond = 40;

/** A question about a version of a report, and what is drawn of its answer. */
interface Question { version: number, drawn?: string, hints?: InlayHint[] }

export class Hints implements vscode.Disposable {
  private readonly look = vscode.window.createTextEditorDecorationType({
    after: { color: new vscode.ThemeColor('editorInlayHint.foreground'), backgroundColor: new vscode.ThemeColor('editorInlayHint.background'), margin: '0 0 0 0.3em' },
  });
  private readonly listeners: vscode.Disposable[];
  /** The last question about an editor. */
  private readonly asked = new WeakMap<vscode.TextEditor, Question>();

  constructor(private readonly server: Server) {
    // VS Code asks when a report comes into view, is scrolled, and when the server says that hints have changed.
    server.middleware.provideInlayHints = (document, range, token, next) => {
      if (!ours(document)) return next(document, range, token);
      this.follow(document);
      return [];
    };
    server.middleware.didChange = async (change, next) => {
      await next(change);
      if (ours(change.document)) this.follow(change.document);
    };
    // A value stands behind the text that it belongs to: the mouse over it means that text.
    server.middleware.provideHover = async (document, position, token, next) => {
      if (!this.isValue(document, position)) return next(document, position, token);
      const hover = await next(document, position.translate(0, -1), token);
      return hover && new vscode.Hover(hover.contents);
    };
    this.listeners = [
      vscode.workspace.onDidChangeConfiguration((e) => {
        if (!e.affectsConfiguration('editor.inlayHints.enabled')) return;
        this.clear((document) => !ours(document));
        this.askAgain();
      }),
      server.onChange(() => { if (server.running === undefined) this.clear(() => true); }),
    ];
  }

  dispose(): void { vscode.Disposable.from(...this.listeners, this.look).dispose(); }

  private follow(document: vscode.TextDocument): void {
    for (const editor of vscode.window.visibleTextEditors) {
      if (editor.document === document) void this.ask(editor);
    }
  }

  private isValue(document: vscode.TextDocument, { line, character }: vscode.Position): boolean {
    return character > 0 && vscode.window.visibleTextEditors.some((editor) => {
      const shown = editor.document === document ? this.asked.get(editor) : undefined;
      return shown?.version === document.version && shown.hints?.some(({ position }) => position.line === line && position.character === character);
    });
  }

  private clear(where: (document: vscode.TextDocument) => boolean): void {
    for (const editor of vscode.window.visibleTextEditors) {
      if (!where(editor.document)) continue;
      this.asked.delete(editor);
      editor.setDecorations(this.look, []);
    }
  }

  /** Has VS Code ask again: it may have asked for its own hints before the setting was known here, and would show both. */
  private askAgain(): void {
    const feature = this.server.running?.getFeature(method);
    for (const { document } of vscode.window.visibleTextEditors) feature?.getProvider(document)?.onDidChangeInlayHints.fire();
  }

  private async ask(editor: vscode.TextEditor): Promise<void> {
    const { document } = editor, before = this.asked.get(editor);
    const question: Question = before?.version === document.version ? { ...before } : { version: document.version };
    this.asked.set(editor, question);
    const first = Math.max(0, Math.min(...editor.visibleRanges.map((r) => r.start.line)) - beyond), last = Math.max(...editor.visibleRanges.map((r) => r.end.line)) + beyond;
    const { start, end } = document.validateRange(new vscode.Range(first, 0, last + 1, 0));
    const params: InlayHintParams = { textDocument: { uri: document.uri.toString() }, range: { start, end } };
    let hints: InlayHint[] | null | undefined;
    try {
      hints = await this.server.running?.sendRequest<InlayHint[] | null>(method, params);
    } catch (error) {
      this.server.output.warn(`${method}: ${String(error)}`);
    }
    // Of an older text the places would be wrong: until the answer about this one, what is shown moves with the text.
    if (!hints || this.asked.get(editor) !== question || document.version !== question.version) return;
    const drawn = JSON.stringify(hints);
    if (drawn !== question.drawn) editor.setDecorations(this.look, decorations(hints));
    Object.assign(question, { drawn, hints });
  }
}

/** Whether hints of a document are drawn here. */
function ours(document: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration('editor', document).get('inlayHints.enabled') === 'on';
}

/** Behind one place VS Code draws one text. */
function decorations(hints: InlayHint[]): vscode.DecorationOptions[] {
  const at = new Map<string, vscode.DecorationOptions & { renderOptions: { after: { contentText: string } } }>();
  for (const { position: { line, character }, label } of hints) {
    const text = typeof label === 'string' ? label : label.map((part) => part.value).join(''), key = `${line}:${character}`, known = at.get(key);
    if (known !== undefined) known.renderOptions.after.contentText += `  ${text}`;
    else at.set(key, { range: new vscode.Range(line, Math.max(0, character - 1), line, character), renderOptions: { after: { contentText: text } } });
  }
  return [...at.values()];
}
