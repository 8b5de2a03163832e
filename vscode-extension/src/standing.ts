// How the relations of the report in view stand, asked of the server whenever the report changes.
import * as vscode from 'vscode';
import { relations, type OfDocument, type Relation, type RelationList } from './protocol';
import { rest } from './rest';
import { language, type Server } from './server';

export class Standing implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly listeners: vscode.Disposable[];
  private timer: NodeJS.Timeout | undefined;
  private asked = 0;

  /** The report in view and its relations; undefined where none is in view or the server does not run. */
  document: vscode.TextDocument | undefined;
  relations: readonly Relation[] | undefined;

  readonly onChange = this.changed.event;

  constructor(private readonly server: Server) {
    this.listeners = [
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        if (editor?.document.languageId === language && editor.document !== this.document) this.look(editor.document);
      }),
      vscode.workspace.onDidChangeTextDocument((e) => { if (e.document === this.document && e.contentChanges.length > 0) this.later(); }),
      vscode.workspace.onDidCloseTextDocument((document) => { if (document === this.document) this.look(undefined); }),
      vscode.workspace.onDidChangeConfiguration((e) => { if (e.affectsConfiguration('juesuan')) this.later(); }),
      server.onChange(() => { this.later(); }),
    ];
    const document = vscode.window.activeTextEditor?.document;
    if (document?.languageId === language) this.look(document);
  }

  count(verdict: Relation['verdict']): number { return this.relations?.filter((r) => r.verdict === verdict).length ?? 0; }

  dispose(): void {
    clearTimeout(this.timer);
    vscode.Disposable.from(...this.listeners, this.changed).dispose();
  }

  private look(document: vscode.TextDocument | undefined): void {
    this.document = document;
    this.relations = undefined;
    this.changed.fire();
    void this.ask();
  }

  private later(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.ask(), rest);
  }

  private async ask(): Promise<void> {
    const { document } = this, number = ++this.asked;
    const params: OfDocument | undefined = document && { textDocument: { uri: document.uri.toString() } };
    let list: RelationList | null | undefined;
    try {
      list = params && await this.server.running?.sendRequest<RelationList | null>(relations, params);
    } catch (error) {
      this.server.output.warn(`${relations}: ${String(error)}`);
    }
    if (number !== this.asked) return; // a later answer counts
    this.relations = list?.relations;
    this.changed.fire();
  }
}
