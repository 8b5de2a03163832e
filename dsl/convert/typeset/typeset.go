// Package typeset sets an evaluated report as a document that other programs' files are written from:
// cover, contents, headings, texts with their figures filled in, the nine tables, the self-evaluation
// tables, charts.
//
// It owns which part of a report becomes what in a document. It knows no file format, and how a table is
// laid out is dsl/render's. Start with Document; as a workbook with live formulas, with Workbook.
package typeset
