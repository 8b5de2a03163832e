// The requests of our own, as docs of the server tell them. Positions and ranges are those of the protocol.
import type { Position, Range, TextDocumentIdentifier } from 'vscode-languageclient';

export type Verdict = 'holds' | 'rounding' | 'violated' | 'unknown';

export interface Operand {
  side: 'left' | 'right';
  sign: '+' | '-';
  address: string;
  label: string;
  value?: string;
  range: Range;
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

export type { Position, Range };
