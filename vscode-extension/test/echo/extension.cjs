// What a value behind a changed line costs at least: drawn at once, without asking anybody what it is.
const vscode = require('vscode');

exports.activate = ({ subscriptions }) => {
  const look = vscode.window.createTextEditorDecorationType({ after: { margin: '0 0 0 0.3em' } });
  subscriptions.push(look, vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    const editor = vscode.window.activeTextEditor;
    if (editor?.document !== document || document.languageId !== 'echo' || contentChanges.length === 0) return;
    const { end } = document.lineAt(contentChanges[0].range.start.line).range;
    editor.setDecorations(look, [{ range: new vscode.Range(end.translate(0, -1), end), renderOptions: { after: { contentText: `v${document.version}` } } }]);
  }));
};
