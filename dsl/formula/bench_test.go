package formula

import "testing"

func BenchmarkParseExpr(b *testing.B) {
	for _, c := range []struct{ name, text string }{
		{"cell", "表3.2010350.基本支出"},
		{"share", "占比(表3.合计.基本支出, 表3.合计.1栏)"},
		{"lines", "(1+2+3+4+5+6+7+8) 行"},
	} {
		b.Run(c.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, errs := ParseExpr(c.text); errs != nil {
					b.Fatal(errs)
				}
			}
		})
	}
}

func BenchmarkParseNote(b *testing.B) {
	note := footnotes[0].note
	b.ReportAllocs()
	b.SetBytes(int64(len(note)))
	for b.Loop() {
		if len(ParseNote(note)) != 4 {
			b.Fatal("not the four identities")
		}
	}
}

func BenchmarkParseFigures(b *testing.B) {
	text := "2022 年度支出合计 {624.81 = 表3.合计.1栏} 万元。其中：基本支出 {= 表3.合计.基本支出} 万元，占本年支出 {62.81% = 占比(表3.合计.基本支出, 表3.合计.1栏)}。"
	b.ReportAllocs()
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		if len(ParseFigures(text)) != 3 {
			b.Fatal("not the three figures")
		}
	}
}

func BenchmarkString(b *testing.B) {
	r, errs := ParseRelation("27 行 = (1+2+3+4+5+6+7+8) 行")
	if errs != nil {
		b.Fatal(errs)
	}
	b.ReportAllocs()
	for b.Loop() {
		if r.String() == "" {
			b.Fatal("empty")
		}
	}
}
