// What the extension and the page of a list tell one another.

/** A run of text; `style` is one of those of juesuan/compare. */
export interface Span { text: string, style?: string }

/** A heading (depth 0) or a point below it; `leads`: a click goes somewhere. */
export interface PageLine { depth: number, spans: Span[], leads: boolean }

export interface ToPage { title: string, lines: PageLine[] }

export type FromPage =
  | { type: 'ready' }
  | { type: 'go', line: number };
