// A list in a page of its own: what an import has done, what has changed in a report. A click goes to the place.
import * as vscode from 'vscode';
import { page } from '../webview';
import type { FromPage, Span, ToPage } from './messages';

/** A line of a list, and where a click on it goes. */
export interface Line { depth: number, spans: Span[], place?: vscode.Location }

/** There is one list of each kind; a new one takes the place of the one before. */
type Kind = 'import' | 'compare';

const style = `body { padding: 8px 24px 48px; line-height: 1.6; }
h1 { font-size: 1.3em; }
h2 { font-size: 1.05em; border-bottom: 1px solid var(--vscode-editorWidget-border); margin: 1.4em 0 .4em; }
p { margin: .15em 0; padding-left: 1.2em; text-indent: -1.2em; }
.d2 { margin-left: 1.5em; } .d3 { margin-left: 3em; }
span { white-space: pre-wrap; }
a { color: inherit; cursor: pointer; } a:hover, a:focus { text-decoration: underline; }
.place { color: var(--vscode-textLink-foreground); }
.faint { color: var(--vscode-descriptionForeground); }
.old, .gone { color: var(--vscode-gitDecoration-deletedResourceForeground); } .gone { text-decoration: line-through; }
.new, .come { color: var(--vscode-gitDecoration-addedResourceForeground); } .come { font-weight: 600; }
.worse { color: var(--vscode-errorForeground); font-weight: 600; }
.better { color: var(--vscode-testing-iconPassed); }`;

export class Lists implements vscode.Disposable {
  private readonly open = new Map<Kind, List>();

  constructor(private readonly extension: vscode.Uri) {}

  show(kind: Kind, title: string, lines: readonly Line[]): void {
    let list = this.open.get(kind);
    if (list === undefined) {
      list = new List(kind, this.extension);
      this.open.set(kind, list);
      list.panel.onDidDispose(() => this.open.delete(kind));
    }
    list.set(title, lines);
  }

  dispose(): void { for (const { panel } of this.open.values()) panel.dispose(); }
}

class List {
  readonly panel: vscode.WebviewPanel;
  private title = '';
  private lines: readonly Line[] = [];

  constructor(kind: Kind, extension: vscode.Uri) {
    const dist = vscode.Uri.joinPath(extension, 'dist');
    this.panel = vscode.window.createWebviewPanel(`juesuan.${kind}`, '', { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true });
    this.panel.webview.onDidReceiveMessage((message: FromPage) => {
      if (message.type === 'ready') this.tell();
      else void this.go(message.line);
    });
    this.panel.webview.options = { enableScripts: true, localResourceRoots: [dist] };
    this.panel.webview.html = page(this.panel.webview, vscode.Uri.joinPath(dist, 'list.js'), style, '');
  }

  set(title: string, lines: readonly Line[]): void {
    this.title = this.panel.title = title;
    this.lines = lines;
    this.tell();
    this.panel.reveal(undefined, true);
  }

  private tell(): void {
    const message: ToPage = { title: this.title, lines: this.lines.map(({ depth, spans, place }) => ({ depth, spans, leads: place !== undefined })) };
    void this.panel.webview.postMessage(message);
  }

  private async go(line: number): Promise<void> {
    const place = this.lines.at(line)?.place;
    if (place === undefined) return;
    const shown = vscode.window.visibleTextEditors.find((e) => e.document.uri.toString() === place.uri.toString())?.viewColumn;
    const editor = await vscode.window.showTextDocument(place.uri, { viewColumn: shown ?? vscode.ViewColumn.One, selection: place.range });
    editor.revealRange(place.range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }
}
