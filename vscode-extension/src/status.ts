// The item in the status bar: whether the program runs, and how the report in view stands.
import * as vscode from 'vscode';
import { language, type Condition, type Server } from './server';

export function showStatus(server: Server): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('juesuan.status', vscode.StatusBarAlignment.Left, 10);
  item.name = vscode.l10n.t('Final accounts');
  const update = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    if (document?.languageId !== language) {
      item.hide();
      return;
    }
    const { text, command, tooltip } = conditions(server)[server.condition];
    item.text = text;
    item.command = command;
    item.tooltip = tooltip;
    item.backgroundColor = server.condition === 'missing' || server.condition === 'stopped' ? new vscode.ThemeColor('statusBarItem.errorBackground') : undefined;
    item.show();
  };
  update();
  return vscode.Disposable.from(item, server.onChange(update), vscode.window.onDidChangeActiveTextEditor(update));
}

function conditions(server: Server): Record<Condition, { text: string, command: string, tooltip: string }> {
  const name = vscode.l10n.t('Final accounts');
  return {
    starting: { text: `$(loading~spin) ${name}`, command: 'juesuan.showOutput', tooltip: vscode.l10n.t('The checking program is starting.') },
    running: { text: `$(check) ${name}`, command: 'juesuan.showOutput', tooltip: `juesuan-lint ${server.version}` },
    stopped: { text: `$(error) ${name}`, command: 'juesuan.restart', tooltip: vscode.l10n.t('The checking program has stopped. Click to start it.') },
    missing: { text: `$(error) ${name}`, command: 'juesuan.restart', tooltip: vscode.l10n.t('The checking program is missing. Click to look for it again.') },
  };
}
