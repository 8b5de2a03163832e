package xlsx

import "testing"

// What spreadsheets show of a number in a format, by LibreOffice and by the documentation of Excel.
func TestFormats(t *testing.T) {
	const accounting = `_ * #,##0.00_ ;_ * \-#,##0.00_ ;_ * "-"??_ ;_ @_ `
	for _, c := range []struct{ format, number, want string }{
		{"General", "1234.5", "1234.5"},
		{"@", "2010301", "2010301"},
		{"0", "2.5", "3"},
		{"0", "-2.5", "-3"},
		{"0.00", "2.675", "2.68"}, // a binary fraction would give 2.67
		{"0.00", "0", "0.00"},
		{"#,##0.00", "1234567.891", "1,234,567.89"},
		{"#,##0.00", "-1234.5", "-1,234.50"},
		{"#,##0.00;(#,##0.00)", "-1234.5", "(1,234.50)"},
		{"#,##0.00;[Red]-#,##0.00", "-0.5", "-0.50"},
		{"#,##0.00;-#,##0.00;", "0", ""},
		{"#,##0.00;-#,##0.00;", "3", "3.00"},
		{accounting, "0", " - "},
		{accounting, "1234", " 1,234.00 "},
		{accounting, "-1234", " -1,234.00 "},
		{"0.00%", "0.62805", "62.81%"},
		{"0%", "1", "100%"},
		{"#.##", "0.5", ".5"},
		{"#.##", "12", "12"},
		{"000", "7", "007"},
		{`0.00"元"`, "3", "3.00元"},
		{"0.0,", "12345", "12.3"},
		{`[$¥-804]#,##0.00`, "5", "¥5.00"},
		{`0\ 元`, "5", "5 元"},
	} {
		if got, ok := (formats{c.format}).show(0, c.number); !ok || got != c.want {
			t.Errorf("%s in %q: got %q %v, want %q", c.number, c.format, got, ok, c.want)
		}
	}
	for _, format := range []string{"yyyy/m/d", "0.00E+00", "# ?/?", "[h]:mm", "[>100]0;0.0", `0!.0,`, builtin(14)} {
		if got, ok := (formats{format}).show(0, "12345"); ok {
			t.Errorf("%q: %q is a guess", format, got)
		}
	}
}

func TestPlainNumber(t *testing.T) {
	for in, want := range map[string]string{
		"1234.5": "1234.5", "0.30000000000000004": "0.3", "1.2345E7": "12345000", "-0": "0", "": "", "x": "",
		"123456789.12345678": "123456789.123457", "1E400": "", "1E-20": "", "NaN": "", "100": "100",
	} {
		if got := plainNumber(in); got != want {
			t.Errorf("%q: got %q, want %q", in, got, want)
		}
	}
}
