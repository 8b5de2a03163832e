// What the extension and the page of the preview tell one another.

/** A block of the page; without HTML where the page has it already. */
export interface PageBlock { id: string, html?: string }

export type ToPage =
  | { type: 'report', title: string, style?: string, blocks: PageBlock[] }
  | { type: 'current', id: string | undefined, scroll: boolean };

export type FromPage =
  | { type: 'ready' } // the page is empty and listens
  | { type: 'shown' } // a report is to be seen
  | { type: 'click', ids: string[] }; // an element and those around it, from the inside out
