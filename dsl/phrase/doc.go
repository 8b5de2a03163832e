// Package phrase reads loose figures: plain numbers in the sentences of a report, by the words around
// them.
//
// How reports word their figures is data (form.Wording): classes of words, phrases made of them, and
// the quantities that words name in a section. A Grammar is that data looked up in one set of forms. A
// Reader cuts a paragraph into clauses; a clause that a phrase fits from end to end becomes Claims,
// any other figure stays unread. What was said before in the paragraph – the subject, the whole that
// shares are of, the year that is compared with – carries over to the clauses that follow.
//
// The package says what a text claims and what the report holds, not whether that is right: that is
// lint's. Start with Reader.Read, then Grammar.
package phrase
