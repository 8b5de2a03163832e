// The item in the status bar: whether the program runs, and how the relations of the report in view stand.
import * as vscode from 'vscode';
import { language, type Server } from './server';
import type { Standing } from './standing';
import { verdictNames } from './tree';

interface Shown { text: string, command: string, tooltip: string, background?: string }

export function showStatus(server: Server, standing: Standing): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('juesuan.status', vscode.StatusBarAlignment.Left, 10);
  item.name = vscode.l10n.t('Final accounts');
  const update = (): void => {
    if (vscode.window.activeTextEditor?.document.languageId !== language) {
      item.hide();
      return;
    }
    const shown = describe(server, standing);
    item.text = shown.text;
    item.command = shown.command;
    item.tooltip = shown.tooltip;
    item.backgroundColor = shown.background === undefined ? undefined : new vscode.ThemeColor(shown.background);
    item.show();
  };
  update();
  return vscode.Disposable.from(item, server.onChange(update), standing.onChange(update), vscode.window.onDidChangeActiveTextEditor(update));
}

function describe(server: Server, standing: Standing): Shown {
  const name = vscode.l10n.t('Final accounts'), wrong = 'statusBarItem.errorBackground';
  switch (server.condition) {
    case 'starting': return { text: `$(loading~spin) ${name}`, command: 'juesuan.showOutput', tooltip: vscode.l10n.t('The checking program is starting.') };
    case 'stopped': return { text: `$(error) ${name}`, command: 'juesuan.restart', tooltip: vscode.l10n.t('The checking program has stopped. Click to start it.'), background: wrong };
    case 'missing': return { text: `$(error) ${name}`, command: 'juesuan.restart', tooltip: vscode.l10n.t('The checking program is missing. Click to look for it again.'), background: wrong };
    case 'running': {
      const version = `juesuan-lint ${server.version}`;
      if (standing.relations === undefined) return { text: `$(check) ${name}`, command: 'juesuan.showOutput', tooltip: version };
      const names = verdictNames();
      const parts = [`${name} $(pass) ${standing.count('holds')}`];
      if (standing.count('violated') > 0) parts.push(`$(error) ${standing.count('violated')}`);
      if (standing.count('rounding') > 0) parts.push(`$(warning) ${standing.count('rounding')}`);
      const counts = (['holds', 'violated', 'rounding', 'unknown'] as const).map((v) => `${names[v]} ${standing.count(v)}`);
      return { text: parts.join('  '), command: 'juesuan.relations.focus', tooltip: `${vscode.l10n.t('Relations')}：${counts.join('，')}\n${version}` };
    }
  }
}
