package formula

import "testing"

// checkErrorSpans holds errors against text[start:end].
func checkErrorSpans(t *testing.T, text string, start, end int, errs []Error) {
	t.Helper()
	for _, e := range errs {
		if int(e.Span.Start) < start || e.Span.End < e.Span.Start || int(e.Span.End) > end {
			t.Fatalf("%q: the error %v lies outside of %d..%d", text, e, start, end)
		}
		if zh, en := e.Code.Message(e.Arg); zh == "" || en == "" {
			t.Fatalf("%q: %v has no message", text, e)
		}
	}
}

func FuzzExpr(f *testing.F) {
	for _, c := range exprs {
		f.Add(c.text)
	}
	for _, s := range []string{"(1+2+...+", "20,323.21", "因公出国（境）费", "表3.下级(", "绩效[", "「", "a 且 b", "合计(,)", "(2+3) 行 行", "1..2", "\xff\xe3\x80"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		e, errs := ParseExpr(text)
		if (e == nil) != (len(errs) > 0) {
			t.Fatalf("%q: %v, %v", text, e, errs)
		}
		checkErrorSpans(t, text, 0, len(text), errs)
		if e != nil {
			checkExpr(t, text, e)
			printed := e.String()
			if len(printed) > MaxLength {
				return
			}
			again, errs := ParseExpr(printed)
			if len(errs) > 0 {
				t.Fatalf("%q prints as %q: %v", text, printed, errs)
			}
			if again.String() != printed || len(text) < 1000 && dump(again) != dump(e) {
				t.Fatalf("%q prints as %q, then as %q", text, printed, again)
			}
		}
		if r, errs := ParseRelation(text); r != nil {
			if again, errs := ParseRelation(r.String()); len(errs) > 0 || again.String() != r.String() {
				t.Fatalf("%q prints as %q: %v", text, r, errs)
			}
			if all, errs := ParseConditions(text); len(all) != 1 || all[0].String() != r.String() {
				t.Fatalf("%q is a relation and no condition: %v", text, errs)
			}
		} else {
			checkErrorSpans(t, text, 0, len(text), errs)
		}
		_, errs = ParseConditions(text)
		checkErrorSpans(t, text, 0, len(text), errs)
	})
}

func FuzzNote(f *testing.F) {
	for _, c := range footnotes {
		f.Add(c.note)
	}
	f.Add("注：1.27行=(1+2，3)行，28 行 = \xff；1 栏各行的 <= 2")
	f.Fuzz(func(t *testing.T, text string) {
		last := 0
		for _, item := range ParseNote(text) {
			start, end := int(item.Span.Start), int(item.Span.End)
			if start < last || end <= start || end > len(text) {
				t.Fatalf("%q: item at %v after %d", text, item.Span, last)
			}
			last = end
			checkErrorSpans(t, text, start, end, item.Errors)
			if (item.Relation == nil) != (len(item.Errors) > 0) {
				t.Fatalf("%q: %+v", text, item)
			}
			if item.Relation == nil {
				continue
			}
			checkExpr(t, text, item.Relation.Left)
			checkExpr(t, text, item.Relation.Right)
			again, errs := ParseRelation(item.Relation.String())
			if len(errs) > 0 || again.String() != item.Relation.String() {
				t.Fatalf("%q prints as %q: %v", text, item.Relation, errs)
			}
		}
	})
}

func FuzzFigures(f *testing.F) {
	for _, s := range []string{
		"支出 {624.81 = 表3.合计.1栏} 万元，占 {62.81% = 占比(a, b)}。", "{= a}{{b}{689.87 := 数据.x}{列举 表6.人员经费}",
		"{20,323.21=a}{", "{= 「}」}{=「}\n」{-５．２％＝a}", "{}{ }{=}{:=}{列举}{1=2=3}",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		last := 0
		for _, fig := range ParseFigures(text) {
			start, end := int(fig.Span.Start), int(fig.Span.End)
			if start < last || end <= start || end > len(text) || text[start] != '{' {
				t.Fatalf("%q: figure at %v after %d", text, fig.Span, last)
			}
			last = end
			checkErrorSpans(t, text, start, end, fig.Errors)
			if (fig.Expr == nil) != (len(fig.Errors) > 0) {
				t.Fatalf("%q: %+v", text, fig)
			}
			if got := text[fig.PrintedSpan.Start:fig.PrintedSpan.End]; got != fig.Printed {
				t.Fatalf("%q: printed %q at %q", text, fig.Printed, got)
			}
			if fig.Expr == nil {
				continue
			}
			if fig.Expr.Span.Start < fig.ExprSpan.Start || fig.Expr.Span.End > fig.ExprSpan.End || int(fig.ExprSpan.End) >= end {
				t.Fatalf("%q: formula at %v, its tree at %v, braces at %v", text, fig.ExprSpan, fig.Expr.Span, fig.Span)
			}
			checkExpr(t, text, fig.Expr)
		}
	})
}
