// Tables from and to Excel and WPS. The server reads the clipboard and writes the rows.
import * as vscode from 'vscode';
import { copyTable, pasteTable, type Copied, type CopyParams, type Pasted, type PasteParams } from './protocol';
import { onReport } from './commands';
import { selector, type Server } from './server';

const kind = vscode.DocumentDropOrPasteEditKind.Text.append('juesuan', 'rows');
const types = { html: 'text/html', text: 'text/plain' };

export function registerClipboard(server: Server): vscode.Disposable {
  const provider = new Rows(server);
  return vscode.Disposable.from(
    vscode.languages.registerDocumentPasteEditProvider(selector, provider, { pasteMimeTypes: Object.values(types), providedPasteEditKinds: [kind] }),
    vscode.commands.registerCommand('juesuan.pasteRows', () => onReport(() => pasteCommand())),
    vscode.commands.registerCommand('juesuan.copyTable', () => onReport((editor) => copy(server, editor))),
  );
}

class Rows implements vscode.DocumentPasteEditProvider {
  constructor(private readonly server: Server) {}

  async provideDocumentPasteEdits(document: vscode.TextDocument, ranges: readonly vscode.Range[], transfer: vscode.DataTransfer, context: vscode.DocumentPasteEditContext,
    cancel: vscode.CancellationToken): Promise<vscode.DocumentPasteEdit[] | undefined> {
    const html = await transfer.get(types.html)?.asString() ?? '', text = await transfer.get(types.text)?.asString() ?? '';
    const asked = context.only !== undefined;
    if (ranges.length === 0 || !asked && !/<table/i.test(html) && !text.includes('\t')) return undefined; // no range of cells
    const params: PasteParams = { textDocument: { uri: document.uri.toString() }, position: ranges[0].start, html, text };
    const pasted = await this.ask(params, asked, cancel);
    if (pasted === undefined || pasted.rows === 0) return undefined;
    // What is pasted goes where the rows belong, not to the cursor: the text at the cursor stays as it is.
    const edit = new vscode.DocumentPasteEdit('', vscode.l10n.t('Paste as rows of the table'), kind);
    edit.additionalEdit = new vscode.WorkspaceEdit();
    edit.additionalEdit.set(document.uri, pasted.edits.map(({ range: { start, end }, newText }) =>
      new vscode.TextEdit(new vscode.Range(start.line, start.character, end.line, end.character), newText)));
    this.tell(pasted);
    return [edit];
  }

  private async ask(params: PasteParams, asked: boolean, cancel: vscode.CancellationToken): Promise<Pasted | undefined> {
    try {
      return await this.server.running?.sendRequest<Pasted | null>(pasteTable, params, cancel) ?? undefined;
    } catch (error) { // the cursor is in no table
      if (asked && error instanceof Error) void vscode.window.showInformationMessage(error.message);
      return undefined;
    }
  }

  private tell(pasted: Pasted): void {
    for (const r of pasted.remarks) this.server.output.info(vscode.l10n.t('pasting, row {0}, column {1}: {2}', r.row, r.column, r.message));
    if (pasted.remarks.length === 0) return;
    const show = vscode.l10n.t('Show Output');
    const first = pasted.remarks.slice(0, 3).map((r) => r.message).join(' ');
    void vscode.window.showInformationMessage(vscode.l10n.t('{0} rows read. {1}', pasted.rows, first), show).then((choice) => {
      if (choice === show) this.server.output.show(true);
    });
  }
}

async function pasteCommand(): Promise<void> {
  await vscode.commands.executeCommand('editor.action.pasteAs', { kind: kind.value });
}

async function copy(server: Server, editor: vscode.TextEditor): Promise<void> {
  const params: CopyParams = { textDocument: { uri: editor.document.uri.toString() }, position: editor.selection.active };
  try {
    const table = await server.running?.sendRequest<Copied | null>(copyTable, params);
    if (!table) return;
    await vscode.env.clipboard.writeText(table.tsv);
    void vscode.window.setStatusBarMessage(vscode.l10n.t('The table has been copied: paste it into Excel or WPS.'), 5000);
  } catch (error) {
    void vscode.window.showInformationMessage(error instanceof Error ? error.message : String(error));
  }
}
