package pdf

import (
	"github.com/klippa-app/go-pdfium/enums"
	"github.com/klippa-app/go-pdfium/references"
	"github.com/klippa-app/go-pdfium/requests"
	"github.com/klippa-app/go-pdfium/structs"
)

// objects reads the rules that are drawn on the page, and how much of it pictures cover.
func (f *file) objects(ref requests.Page, p *page) error {
	count, err := f.in.FPDFPage_CountObjects(&requests.FPDFPage_CountObjects{Page: ref})
	if err != nil {
		return err
	}
	if f.objectCount += count.Count; f.objectCount > maxObjects {
		return errTooMuch
	}
	for i := range count.Count {
		o, err := f.in.FPDFPage_GetObject(&requests.FPDFPage_GetObject{Page: ref, Index: i})
		if err != nil {
			return err
		}
		if err := f.object(o.PageObject, p, identity(), 0); err != nil {
			return err
		}
	}
	return nil
}

// object reads one object; at places it on the page, depth is how many forms it stands in.
func (f *file) object(o references.FPDF_PAGEOBJECT, p *page, at matrix, depth int) error {
	kind, err := f.in.FPDFPageObj_GetType(&requests.FPDFPageObj_GetType{PageObject: o})
	if err != nil {
		return err
	}
	switch kind.Type {
	case enums.FPDF_PAGEOBJ_PATH:
		return f.path(o, p, at)
	case enums.FPDF_PAGEOBJ_IMAGE:
		b, err := f.in.FPDFPageObj_GetBounds(&requests.FPDFPageObj_GetBounds{PageObject: o})
		if err == nil {
			p.pictures += at.box(upright(b.Left, b.Bottom, b.Right, b.Top)).area()
		}
	case enums.FPDF_PAGEOBJ_FORM:
		if depth < maxDepth {
			return f.form(o, p, at, depth)
		}
	}
	return nil
}

func (f *file) form(o references.FPDF_PAGEOBJECT, p *page, at matrix, depth int) error {
	m, err := f.in.FPDFPageObj_GetMatrix(&requests.FPDFPageObj_GetMatrix{PageObject: o})
	if err != nil {
		return nil // a form that PDFium cannot place is not printed either
	}
	at = matrixOf(m.Matrix).then(at)
	count, err := f.in.FPDFFormObj_CountObjects(&requests.FPDFFormObj_CountObjects{PageObject: o})
	if err != nil {
		return nil
	}
	if f.objectCount += count.Count; f.objectCount > maxObjects {
		return errTooMuch
	}
	for i := range count.Count {
		inner, err := f.in.FPDFFormObj_GetObject(&requests.FPDFFormObj_GetObject{PageObject: o, Index: uint64(i)})
		if err != nil {
			return nil
		}
		if err := f.object(inner.PageObject, p, at, depth+1); err != nil {
			return err
		}
	}
	return nil
}

// path takes the rules of a path: what is thin is one, of anything else its straight strokes and its
// thin filled parts.
func (f *file) path(o references.FPDF_PAGEOBJECT, p *page, at matrix) error {
	b, err := f.in.FPDFPageObj_GetBounds(&requests.FPDFPageObj_GetBounds{PageObject: o})
	if err != nil {
		return nil
	}
	if p.rule(at.box(upright(b.Left, b.Bottom, b.Right, b.Top))) {
		return nil
	}
	mode, err := f.in.FPDFPath_GetDrawMode(&requests.FPDFPath_GetDrawMode{PageObject: o})
	if err != nil || !mode.Stroke && mode.FillMode == enums.FPDF_FILLMODE_NONE {
		return nil
	}
	m, err := f.in.FPDFPageObj_GetMatrix(&requests.FPDFPageObj_GetMatrix{PageObject: o})
	if err != nil {
		return nil
	}
	at = matrixOf(m.Matrix).then(at)
	points, err := f.points(o)
	if err != nil {
		return err
	}
	for len(points) > 0 {
		n := 1
		for n < len(points) && !points[n].begins {
			n++
		}
		p.outline(points[:n], at, mode.Stroke)
		points = points[n:]
	}
	return nil
}

// point is a corner of a path; begins says that a new outline begins there, curve that a curve leads to it.
type point struct {
	x, y          float64
	begins, curve bool
}

func (f *file) points(o references.FPDF_PAGEOBJECT) ([]point, error) {
	count, err := f.in.FPDFPath_CountSegments(&requests.FPDFPath_CountSegments{PageObject: o})
	if err != nil {
		return nil, nil
	}
	if f.objectCount += count.Count; f.objectCount > maxObjects {
		return nil, errTooMuch
	}
	points := make([]point, 0, count.Count)
	for i := range count.Count {
		s, err := f.in.FPDFPath_GetPathSegment(&requests.FPDFPath_GetPathSegment{PageObject: o, Index: i})
		if err != nil {
			return nil, err
		}
		kind, err := f.in.FPDFPathSegment_GetType(&requests.FPDFPathSegment_GetType{PathSegment: s.PathSegment})
		if err != nil {
			return nil, err
		}
		xy, err := f.in.FPDFPathSegment_GetPoint(&requests.FPDFPathSegment_GetPoint{PathSegment: s.PathSegment})
		if err != nil {
			return nil, err
		}
		points = append(points, point{
			x: float64(xy.X), y: float64(xy.Y),
			begins: kind.Type == enums.FPDF_SEGMENT_MOVETO, curve: kind.Type == enums.FPDF_SEGMENT_BEZIERTO,
		})
	}
	return points, nil
}

func matrixOf(m structs.FPDF_FS_MATRIX) matrix {
	return matrix{float64(m.A), float64(m.B), float64(m.C), float64(m.D), float64(m.E), float64(m.F)}
}
