// The view of the relations (勾稽关系): by table and kind, each with its verdict and its cells.
import * as vscode from 'vscode';
import type { Operand, Relation, Verdict } from './protocol';
import type { Standing } from './standing';

interface Group { label: string, description: string, worst: Verdict, children: Node[], id: string }
type Node = { group: Group } | { relation: Relation, id: string } | { operand: Operand };

/** From harmless to grave. */
const order: Verdict[] = ['holds', 'unknown', 'rounding', 'violated'];

export class Tree implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<undefined>();
  private readonly view: vscode.TreeView<Node>;
  private readonly registered: vscode.Disposable;
  private violatedOnly = false;
  readonly onDidChangeTreeData = this.changed.event;

  constructor(private readonly standing: Standing) {
    this.view = vscode.window.createTreeView('juesuan.relations', { treeDataProvider: this, showCollapseAll: true });
    this.registered = vscode.Disposable.from(
      this.view,
      standing.onChange(() => { this.update(); }),
      vscode.commands.registerCommand('juesuan.relations.violatedOnly', () => { this.filter(true); }),
      vscode.commands.registerCommand('juesuan.relations.all', () => { this.filter(false); }),
      vscode.commands.registerCommand('juesuan.showRelations', ({ table }: { table: number }) => this.showTable(table)),
      vscode.commands.registerCommand('juesuan.relations.reveal', (range: Operand['range'], focus?: boolean) => this.reveal(range, focus ?? false)),
    );
    this.update();
  }

  dispose(): void { vscode.Disposable.from(this.registered, this.changed).dispose(); }

  getChildren(node?: Node): Node[] {
    if (node === undefined) return this.tables();
    if ('group' in node) return node.group.children;
    return 'relation' in node ? node.relation.operands.map((operand) => ({ operand })) : [];
  }

  /** The groups of tables and kinds lie in nothing or in a table; only tables are ever revealed. */
  getParent(): undefined { return undefined; }

  getTreeItem(node: Node): vscode.TreeItem {
    if ('group' in node) return groupItem(node.group, this.violatedOnly);
    return 'relation' in node ? relationItem(node.relation, node.id) : operandItem(node.operand);
  }

  private filter(violatedOnly: boolean): void {
    this.violatedOnly = violatedOnly;
    void vscode.commands.executeCommand('setContext', 'juesuan.violatedOnly', violatedOnly);
    this.update();
  }

  private update(): void {
    const { relations } = this.standing;
    const violated = this.standing.count('violated');
    this.view.badge = violated > 0 ? { value: violated, tooltip: vscode.l10n.t('{0} violated', violated) } : undefined;
    this.view.message = relations !== undefined && this.tables().length === 0
      ? this.violatedOnly ? vscode.l10n.t('No relation is violated.') : vscode.l10n.t('This report has no relations yet.')
      : undefined;
    this.changed.fire(undefined);
  }

  /** The tables with their kinds with their relations. */
  private tables(): Node[] {
    const shown = (this.standing.relations ?? []).filter((r) => !this.violatedOnly || r.verdict === 'violated' || r.verdict === 'rounding');
    return groupBy(shown, (r) => r.table ?? 0).sort(([a], [b]) => (a || Infinity) - (b || Infinity)).map(([table, ofTable]) => {
      const kinds = groupBy(ofTable, (r) => r.kind).map(([kind, ofKind]) => {
        const id = `${table}/${kind}`;
        return group(kindNames()[kind] ?? kind, id, ofKind, ofKind.map((relation, i) => ({ relation, id: `${id}/${i}` })));
      });
      return group(table === 0 ? vscode.l10n.t('Between tables') : vscode.l10n.t('Table {0}', table), String(table), ofTable, kinds);
    });
  }

  /** Shows the relations of a table, as its code lens asks. */
  private async showTable(table: number): Promise<void> {
    this.filter(false);
    const node = this.tables().find((n) => 'group' in n && n.group.id === String(table));
    if (node === undefined) await vscode.commands.executeCommand('juesuan.relations.focus');
    else await this.view.reveal(node, { expand: 2, focus: true });
  }

  private async reveal(range: Operand['range'], focus: boolean): Promise<void> {
    const { document } = this.standing;
    if (document === undefined) return;
    const selection = new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character);
    const column = vscode.window.visibleTextEditors.find((e) => e.document === document)?.viewColumn;
    const editor = await vscode.window.showTextDocument(document, { viewColumn: column ?? vscode.ViewColumn.One, selection, preserveFocus: !focus });
    editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }
}

/** The place of the cell that a node of the tree is about: of a relation that of the first that stands in the file. */
export function cellOf(node: unknown): Operand['range'] | undefined {
  if (typeof node !== 'object' || node === null) return undefined;
  const { operand, relation } = node as { operand?: Operand, relation?: Relation };
  return (operand ?? relation?.operands.find((o) => o.absent !== true) ?? relation?.operands.at(0))?.range;
}

/** What has the same key, in the order of first appearance. */
function groupBy<T, K>(list: readonly T[], key: (t: T) => K): [K, T[]][] {
  const groups = new Map<K, T[]>();
  for (const t of list) {
    const k = key(t), known = groups.get(k);
    if (known) known.push(t); else groups.set(k, [t]);
  }
  return [...groups];
}

function group(label: string, id: string, of: Relation[], children: Node[]): Node {
  const worst = of.reduce<Verdict>((w, r) => order.indexOf(r.verdict) > order.indexOf(w) ? r.verdict : w, 'holds');
  const description = order.toReversed().flatMap((verdict) => {
    const n = of.filter((r) => r.verdict === verdict).length;
    return n > 0 ? [`${verdictNames()[verdict]} ${n}`] : [];
  }).join('，');
  return { group: { label, id, description, worst, children } };
}

function groupItem(g: Group, expanded: boolean): vscode.TreeItem {
  const open = expanded || g.worst === 'violated' ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed;
  const item = new vscode.TreeItem(g.label, open);
  item.id = `${g.id}:${expanded}`; // a tree item keeps its first state by its id
  item.description = g.description;
  item.iconPath = icon(g.worst);
  return item;
}

function relationItem(r: Relation, id: string): vscode.TreeItem {
  const item = new vscode.TreeItem(r.text, vscode.TreeItemCollapsibleState.Collapsed);
  item.id = id;
  item.iconPath = icon(r.verdict);
  item.contextValue = 'relation';
  if (r.verdict === 'violated' || r.verdict === 'rounding') item.description = vscode.l10n.t('off by {0}', r.difference ?? '');
  item.tooltip = [r.text, r.left !== undefined && r.right !== undefined ? `${r.left} ${r.verdict === 'holds' ? '=' : '≠'} ${r.right}` : '', r.suspicion ?? '']
    .filter((line) => line !== '').join('\n');
  if (r.operands.length > 0) item.command = { command: 'juesuan.relations.reveal', title: '', arguments: [r.operands[0].range] };
  return item;
}

function operandItem(o: Operand): vscode.TreeItem {
  const item = new vscode.TreeItem(`${o.side === 'left' ? '= ' : o.sign === '-' ? '− ' : '+ '}${o.value ?? '？'}`);
  item.description = o.label;
  item.tooltip = o.address;
  item.contextValue = 'operand';
  item.command = { command: 'juesuan.relations.reveal', title: '', arguments: [o.range] };
  return item;
}

function icon(verdict: Verdict): vscode.ThemeIcon {
  switch (verdict) {
    case 'holds': return new vscode.ThemeIcon('pass', new vscode.ThemeColor('testing.iconPassed'));
    case 'rounding': return new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
    case 'violated': return new vscode.ThemeIcon('error', new vscode.ThemeColor('list.errorForeground'));
    case 'unknown': return new vscode.ThemeIcon('question');
  }
}

function kindNames(): Record<string, string> {
  return {
    'line-sum': vscode.l10n.t('Lines'),
    'column-sum': vscode.l10n.t('Columns'),
    hierarchy: vscode.l10n.t('Levels of codes'),
    balance: vscode.l10n.t('Balance'),
    'between-tables': vscode.l10n.t('Between tables'),
    footnote: vscode.l10n.t('Printed in footnotes'),
    own: vscode.l10n.t('Your own'),
  };
}

export function verdictNames(): Record<Verdict, string> {
  return { holds: vscode.l10n.t('hold'), rounding: vscode.l10n.t('rounded'), violated: vscode.l10n.t('violated'), unknown: vscode.l10n.t('unknown') };
}
