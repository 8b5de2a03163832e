// The requests of our own, as docs of the server tell them. Positions and ranges are those of the protocol.
import * as vscode from 'vscode';
import type { Location, Position, Range, TextDocumentIdentifier, TextEdit } from 'vscode-languageclient';

export type Verdict = 'holds' | 'rounding' | 'violated' | 'unknown';

export interface Operand {
  side: 'left' | 'right';
  sign: '+' | '-';
  address: string;
  label: string;
  value?: string;
  range: Range;
  absent?: boolean; // its row does not stand in the file
}

export interface Relation {
  kind: string;
  verdict: Verdict;
  text: string;
  table?: number;
  left?: string;
  right?: string;
  difference?: string;
  suspicion?: string;
  operands: Operand[];
}

export interface RelationList { unit?: string, relations: Relation[] }

export interface OfDocument { textDocument: TextDocumentIdentifier }

/** All relations of an open report; null where the document is none. */
export const relations = 'juesuan/relations';

/** The report as it will be printed. `known` are the hashes of the blocks that are shown, by id: of those no HTML comes. */
export interface RenderParams extends OfDocument { known?: Record<string, string> }
export const render = 'juesuan/render';

export interface Block { id: string, hash: string, html?: string, range: Range, table?: number }

/** Ties an element of the page to the file; absent where nothing in the file says it. */
export interface Place { id: string, range: Range, address?: string, absent?: boolean }

/** The style comes with the first answer, where no block is known. */
export interface Rendered { title: string, style?: string, blocks: Block[], places: Place[] }

/** A range of cells for the table at a position. */
export interface PasteParams extends OfDocument { position: Position, html?: string, text?: string, unit?: string }
export const pasteTable = 'juesuan/pasteTable';

export interface Pasted { edits: TextEdit[], text: string, rows: number, unit?: string, remarks: { row: number, column: number, message: string }[] }

/** The table at a position, for a spreadsheet. */
export interface CopyParams extends OfDocument { position: Position }
export const copyTable = 'juesuan/copyTable';

export interface Copied { tsv: string, html: string }

/** Files as the texts of new reports, the report itself last; nothing is written. */
export interface ImportParams { files: string[], folder: string, edition?: string, year?: number, amountUnit?: string }
export const importFiles = 'juesuan/import';

export interface Remark {
  kind: 'recognized' | 'guessed' | 'changed' | 'left-out' | 'proposed';
  message: string;
  at?: string;
  place?: { file?: string, line?: number };
  range?: Range; // of the report
}

export interface Imported { reports: { name: string, text: string }[], unit?: string, year?: number, amountUnit?: string, edition?: string, editionGuessed?: boolean, remarks: Remark[] }

/** The report as it is being edited, as a file; the target's ending is the format. */
export interface ExportParams extends OfDocument { target: string }
export const exportTo = 'juesuan/export';

export interface Exported { format: string, target: string }

/** What has changed from a file, or from the last commit, to the report as it is being edited. */
export interface CompareParams extends OfDocument { file?: string }
export const compare = 'juesuan/compare';

export interface Compared {
  same: boolean;
  lines: { depth: number, spans: { text: string, style?: string }[], address?: string }[];
  places: Partial<Record<string, Location>>;
}

/** What a new report in a folder can be. */
export const choices = 'juesuan/choices';

export interface Choices {
  editions: { name: string, years: string, tables: number, default?: boolean }[];
  unitKinds: string[];
  levels: string[];
  amountUnits: string[];
}

export type { Range };

/** A range of the protocol as one of the editor. */
export function toRange(r: Range): vscode.Range { return new vscode.Range(r.start.line, r.start.character, r.end.line, r.end.character); }
