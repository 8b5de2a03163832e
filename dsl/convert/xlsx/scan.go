package xlsx

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"

	"github.com/juesuan/juesuan-lint/dsl/convert"
)

// scanner reads the XML of a sheet: numbers, formulas, merged cells, what is hidden. It reads a stream,
// because a sheet may claim a million rows of 16384 cells, and keeps what holds something.
type scanner struct {
	*sheet
	col    int
	kind   string // of the present cell's value
	cell   cell
	held   bool   // the cell holds something
	asked  bool   // by a formula
	within string // v or f, "" elsewhere
	text   []byte // of it
}

// scan reads the part of a sheet.
func (s *sheet) scan(part []byte) error {
	dec := xml.NewDecoder(bytes.NewReader(part))
	sc := &scanner{sheet: s}
	for {
		token, err := dec.Token()
		switch t := token.(type) {
		case xml.StartElement:
			err = sc.open(t)
		case xml.CharData:
			if sc.within != "" {
				sc.text = append(sc.text, t...)
			}
		case xml.EndElement:
			err = sc.close(t.Name.Local)
		case nil:
			if errors.Is(err, io.EOF) {
				return nil
			}
			err = damaged(err.Error())
		}
		if err != nil {
			return err
		}
	}
}

func (s *scanner) open(e xml.StartElement) error {
	switch e.Name.Local {
	case "row":
		return s.row(e)
	case "c":
		if len(s.rows) == 0 {
			return damaged("<c>")
		}
		s.col++
		s.cell, s.kind, s.held, s.asked = cell{}, attr(e, "t"), false, false
		s.cell.style, _ = strconv.Atoi(attr(e, "s"))
		if ref := attr(e, "r"); ref != "" {
			var err error
			if s.col, _, err = excelize.CellNameToCoordinates(ref); err != nil {
				return damaged(err.Error())
			}
		}
		s.right = max(s.right, s.col)
	case "v", "f":
		s.within, s.text, s.held = e.Name.Local, s.text[:0], true
		s.cell.shared = s.cell.shared || s.within == "f" && attr(e, "t") == "shared"
	case "is":
		s.held = true
	case "col":
		from, _ := strconv.Atoi(attr(e, "min"))
		to, _ := strconv.Atoi(attr(e, "max"))
		for c := max(from, 1); isTrue(attr(e, "hidden")) && c <= min(to, excelize.MaxColumns) && len(s.hiddenColumns) < excelize.MaxColumns; c++ {
			s.hiddenColumns = append(s.hiddenColumns, c)
		}
	case "mergeCell":
		if m, ok := readMerge(attr(e, "ref")); ok && len(s.merges) < cellLimit {
			s.merges = append(s.merges, m)
		}
	}
	return nil
}

func (s *scanner) row(e xml.StartElement) error {
	no, _ := strconv.Atoi(attr(e, "r"))
	if no == 0 {
		no = s.bottom + 1
	}
	if no <= s.bottom || no > excelize.TotalRows {
		return damaged("row " + strconv.Itoa(no))
	}
	s.rows = append(s.rows, row{no: no, hidden: isTrue(attr(e, "hidden"))})
	s.col, s.bottom = 0, no
	return nil
}

func (s *scanner) close(name string) error {
	switch name {
	case "v":
		if s.within = ""; s.kind == "" || s.kind == "n" {
			s.cell.number = plainNumber(string(s.text))
		}
	case "f":
		s.within, s.cell.formula = "", strings.TrimSpace(string(s.text))
		s.asked, s.cell.shared = true, s.cell.shared && s.cell.formula == ""
		s.shared = s.shared || s.cell.shared
	case "c":
		if !s.held {
			return nil
		}
		last := &s.rows[len(s.rows)-1]
		if n := len(last.cells); n > 0 && last.cells[n-1].col >= s.col {
			return damaged("column " + strconv.Itoa(s.col))
		}
		s.cell.col = s.col
		if s.asked && s.cell.number == "" && (s.kind == "" || s.kind == "n") {
			if s.uncomputed++; s.uncomputed == 1 {
				s.firstUncomputed = convert.Place{Sheet: s.name, Row: s.bottom, Col: s.col}
			}
		}
		last.cells = append(last.cells, s.cell)
		s.spread += s.col
		if n := len(last.cells); n > 1 {
			s.spread -= last.cells[n-2].col
		}
		if s.cells++; s.cells > cellLimit || s.spread > spreadLimit {
			return tooManyCells()
		}
	case "row":
		if n := len(s.rows) - 1; n >= 0 && len(s.rows[n].cells) == 0 {
			s.rows = s.rows[:n] // a million empty rows are none
		}
	}
	return nil
}

// plainNumber turns the number of a cell into digits. Spreadsheets keep binary fractions and count on
// fifteen digits of them: 0.1 + 0.2 is kept as 0.30000000000000004 and is 0.3.
func plainNumber(s string) string {
	f, err := strconv.ParseFloat(s, 64)
	if err != nil {
		return ""
	}
	f, err = strconv.ParseFloat(strconv.FormatFloat(f, 'e', 14, 64), 64)
	if err != nil || f != f || f > 1e30 || f < -1e30 || f > -1e-15 && f < 1e-15 && f != 0 {
		return ""
	}
	if f == 0 {
		return "0"
	}
	return strconv.FormatFloat(f, 'f', -1, 64)
}

func readMerge(ref string) (m merge, ok bool) {
	from, to, found := strings.Cut(ref, ":")
	if !found {
		return m, false
	}
	var err1, err2 error
	m.left, m.top, err1 = excelize.CellNameToCoordinates(from)
	m.right, m.bottom, err2 = excelize.CellNameToCoordinates(to)
	return m, err1 == nil && err2 == nil && m.left <= m.right && m.top <= m.bottom
}

func attr(e xml.StartElement, name string) string {
	i := slices.IndexFunc(e.Attr, func(a xml.Attr) bool { return a.Name.Local == name && a.Name.Space == "" })
	if i < 0 {
		return ""
	}
	return e.Attr[i].Value
}

func isTrue(s string) bool { return s == "1" || s == "true" }
