// The preview: a report as it will be printed, beside its source, following it as one types.
import * as vscode from 'vscode';
import { render, toRange, type Block, type Place, type Range, type Rendered, type RenderParams } from '../protocol';
import type { Server } from '../server';
import { page } from '../webview';
import type { FromPage, ToPage } from './messages';

const viewType = 'juesuan.preview';
const style = 'body { padding: 0; } body > .js-report { padding: 16px 16px 64px; } body.vscode-dark > .js-report { --js-rule: #6e6e6e; }';

export class Previews implements vscode.Disposable, vscode.WebviewPanelSerializer<{ uri: string } | undefined> {
  private readonly open = new Map<string, Preview>();
  private readonly registered: vscode.Disposable;

  constructor(private readonly server: Server, private readonly extension: vscode.Uri) {
    this.registered = vscode.window.registerWebviewPanelSerializer(viewType, this);
  }

  /** Shows the preview of a report beside it; resolves once it is to be seen. */
  async show(document: vscode.TextDocument): Promise<void> {
    const known = this.open.get(document.uri.toString());
    if (known !== undefined) {
      known.panel.reveal(undefined, true);
      return known.shown;
    }
    const panel = vscode.window.createWebviewPanel(viewType, titleOf(document.uri), { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true });
    return this.adopt(panel, document).shown;
  }

  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: { uri: string } | undefined): Promise<void> {
    try {
      if (state === undefined) throw new Error('no state');
      this.adopt(panel, await vscode.workspace.openTextDocument(vscode.Uri.parse(state.uri, true)));
    } catch { // the report is no more
      panel.dispose();
    }
  }

  dispose(): void {
    for (const preview of this.open.values()) preview.panel.dispose();
    this.registered.dispose();
  }

  private adopt(panel: vscode.WebviewPanel, document: vscode.TextDocument): Preview {
    const key = document.uri.toString();
    const preview = new Preview(panel, document, this.server, this.extension);
    this.open.set(key, preview);
    panel.onDidDispose(() => this.open.delete(key));
    return preview;
  }
}

class Preview {
  readonly shown: Promise<void>;
  private tellShown: () => void = () => undefined;
  private readonly listeners: vscode.Disposable[];
  private ready = false;
  private first: ToPage | undefined; // what the page is to show once it listens
  private known: Record<string, string> = {};
  private places: Place[] = [];
  private blocks: Block[] = [];
  private asking = false;
  private askAgain = false;

  constructor(readonly panel: vscode.WebviewPanel, private readonly document: vscode.TextDocument, private readonly server: Server, extension: vscode.Uri) {
    this.shown = new Promise((resolve) => { this.tellShown = resolve; });
    const dist = vscode.Uri.joinPath(extension, 'dist');
    panel.iconPath = { light: vscode.Uri.joinPath(extension, 'images/file-light.svg'), dark: vscode.Uri.joinPath(extension, 'images/file-dark.svg') };
    this.listeners = [
      panel.webview.onDidReceiveMessage((message: FromPage) => { this.receive(message); }),
      vscode.workspace.onDidChangeTextDocument((e) => { if (e.document === document && e.contentChanges.length > 0) void this.update(); }),
      vscode.window.onDidChangeTextEditorSelection((e) => { if (e.textEditor.document === document) this.follow(e.selections[0].active, true); }),
      vscode.workspace.onDidChangeConfiguration((e) => { if (e.affectsConfiguration('juesuan.language')) setTimeout(() => void this.update(), 200); }),
      server.onChange(() => void this.update()),
    ];
    panel.onDidDispose(() => {
      this.tellShown();
      vscode.Disposable.from(...this.listeners).dispose();
    });
    panel.webview.options = { enableScripts: true, localResourceRoots: [dist] };
    panel.webview.html = page(panel.webview, vscode.Uri.joinPath(dist, 'preview.js'), style, document.uri.toString());
    void this.update(); // while the page comes up
  }

  private receive(message: FromPage): void {
    switch (message.type) {
      case 'ready':
        this.ready = true;
        if (this.first !== undefined) {
          this.tell(this.first);
          this.first = undefined;
        } else { // it has been hidden, and begins anew
          this.known = {};
          void this.update();
        }
        break;
      case 'shown': {
        const editor = vscode.window.visibleTextEditors.find((e) => e.document === this.document);
        if (editor !== undefined) this.follow(editor.selection.active, true);
        this.tellShown();
        break;
      }
      case 'click': void this.go(message.ids);
    }
  }

  /** Brings the page up to date; what changes meanwhile is asked for once more. */
  private async update(): Promise<void> {
    if (!this.ready && this.first !== undefined) { // changed before it was shown
      this.known = {};
      this.first = undefined;
    }
    this.askAgain = this.asking;
    if (this.asking) return;
    this.asking = true;
    try {
      do {
        this.askAgain = false;
        await this.ask();
      } while (this.wanted());
    } catch (error) {
      this.server.output.warn(`${render}: ${String(error)}`);
    } finally {
      this.asking = false;
    }
  }

  private wanted(): boolean { return this.askAgain; }

  private async ask(): Promise<void> {
    const params: RenderParams = { textDocument: { uri: this.document.uri.toString() }, known: this.known };
    const report = await this.server.running?.sendRequest<Rendered | null>(render, params);
    if (report === null || report === undefined) return;
    this.known = Object.fromEntries(report.blocks.map((b) => [b.id, b.hash]));
    this.places = report.places;
    this.blocks = report.blocks;
    const message: ToPage = { type: 'report', title: report.title, style: report.style, blocks: report.blocks.map(({ id, html }) => ({ id, html })) };
    if (this.ready) this.tell(message);
    else this.first = message;
    const editor = vscode.window.activeTextEditor;
    if (editor?.document === this.document) this.follow(editor.selection.active, false);
  }

  private tell(message: ToPage): void { void this.panel.webview.postMessage(message); }

  /** Marks what the cursor stands in: the smallest such place of the page, else the block. */
  private follow(at: vscode.Position, scroll: boolean): void {
    this.tell({ type: 'current', id: smallest(this.places.filter((p) => p.absent !== true), at) ?? smallest(this.blocks, at), scroll });
  }

  /** Goes to where the innermost of these elements stands in the file. */
  private async go(ids: string[]): Promise<void> {
    const place = ids.map((id) => this.places.find((p) => p.id === id)).find((p) => p !== undefined);
    if (place === undefined) return;
    const viewColumn = vscode.window.visibleTextEditors.find((e) => e.document === this.document)?.viewColumn ?? vscode.ViewColumn.One;
    const editor = await vscode.window.showTextDocument(this.document, { viewColumn, selection: toRange(place.range) });
    editor.revealRange(toRange(place.range), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }
}

/** The id of the smallest that holds a position. */
function smallest(all: readonly { id: string, range: Range }[], at: vscode.Position): string | undefined {
  let best: { id: string, range: vscode.Range } | undefined;
  for (const { id, range: r } of all) {
    if (r.start.line > at.line || r.end.line < at.line) continue;
    const range = toRange(r);
    if (range.contains(at) && (best?.range.contains(range) ?? true)) best = { id, range };
  }
  return best?.id;
}

function titleOf(uri: vscode.Uri): string {
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1).replace(/\.juesuan\.toml$/, '');
  return vscode.l10n.t('Preview: {0}', name);
}
