package docx

import (
	"encoding/xml"
	"strconv"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/convert"
)

// The size of a chart in EMU (360,000 a centimetre), and what each line of names beside a pie takes.
const (
	chartWide = 5_040_000
	chartHigh = 2_520_000
	nameHigh  = 230_000
)

// chart writes where a chart stands; the chart itself is a part of its own.
func (w *writer) chart(c *convert.Chart, turn bool) {
	w.charts = append(w.charts, c)
	n := strconv.Itoa(len(w.charts))
	high := chartHigh
	if c.Shape == convert.Pie {
		high = max(high, min(nameHigh*(len(c.Points)+1), 3*chartHigh))
	}
	direct := `<w:keepNext/>`
	if turn {
		direct += `<w:pageBreakBefore/>`
	}
	w.raw(`<w:p><w:pPr><w:pStyle w:val="Caption"/>`, direct, `</w:pPr><w:r><w:drawing>`,
		`<wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="`)
	w.int(chartWide)
	w.raw(`" cy="`)
	w.int(high)
	w.raw(`"/><wp:docPr id="`, n, `" name="Chart `, n, `" descr="`)
	for i := range c.Points {
		if i > 0 {
			w.raw(`；`)
		}
		w.text(c.Points[i].Name + " " + c.Points[i].Text)
	}
	w.raw(`"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">`,
		`<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">`,
		`<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="chart`, n, `"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`)
}

// colours of bars and slices; they come again where there are more.
var colours = [...]string{"3B78C2", "D9823B", "4F9D69", "B8577E", "8A7BC8", "B59A3A", "4AA3A8", "8D8D8D"}

// chartPart is the part with a chart. It holds its data itself: there is no workbook behind it.
func chartPart(c *convert.Chart) []byte {
	w := &writer{}
	w.raw(xml.Header, `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">`,
		`<c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>`)
	switch c.Shape {
	case convert.Pie:
		w.raw(`<c:pieChart><c:varyColors val="1"/>`)
		w.series(c)
		w.raw(`<c:firstSliceAng val="0"/></c:pieChart></c:plotArea><c:legend><c:legendPos val="r"/><c:overlay val="0"/></c:legend>`)
	case convert.Curve:
		w.raw(`<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>`)
		w.series(c)
		w.raw(`<c:marker val="1"/><c:axId val="1"/><c:axId val="2"/></c:lineChart>`)
		w.axes(c)
	default:
		w.raw(`<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>`)
		w.series(c)
		w.raw(`<c:gapWidth val="100"/><c:axId val="1"/><c:axId val="2"/></c:barChart>`)
		w.axes(c)
	}
	w.raw(`<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>`,
		`<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1000"><a:ea typeface="宋体"/></a:defRPr></a:pPr></a:p></c:txPr></c:chartSpace>`)
	return w.b.Bytes()
}

// axes closes the area of a chart with axes: names below, amounts at the left, without a scale of their
// own that nobody reads beside the labels. They begin at zero: bars show proportions.
func (w *writer) axes(c *convert.Chart) {
	least := `<c:min val="0"/>`
	for i := range c.Points {
		if strings.HasPrefix(c.Points[i].Number, "-") {
			least = ""
		}
	}
	w.raw(`<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>`,
		`<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="2"/></c:catAx>`,
		`<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/>`, least, `</c:scaling><c:delete val="1"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea>`)
}

// series writes the one series of a chart.
func (w *writer) series(c *convert.Chart) {
	w.raw(`<c:ser><c:idx val="0"/><c:order val="0"/>`)
	switch c.Shape {
	case convert.Pie:
		for i := range c.Points {
			w.raw(`<c:dPt><c:idx val="`)
			w.int(i)
			w.raw(`"/><c:spPr><a:solidFill><a:srgbClr val="`, colours[i%len(colours)], `"/></a:solidFill></c:spPr></c:dPt>`)
		}
	case convert.Curve:
		w.raw(`<c:spPr><a:ln w="28575"><a:solidFill><a:srgbClr val="`, colours[0], `"/></a:solidFill></a:ln></c:spPr>`)
	default:
		w.raw(`<c:spPr><a:solidFill><a:srgbClr val="`, colours[0], `"/></a:solidFill></c:spPr>`)
	}
	w.raw(`<c:dLbls>`)
	for i := range c.Points {
		if c.Shape == convert.Pie && strings.Trim(c.Points[i].Number, "0.") == "" { // it has no slice
			w.raw(`<c:dLbl><c:idx val="`)
			w.int(i)
			w.raw(`"/><c:delete val="1"/></c:dLbl>`)
		}
	}
	pie := "0"
	if c.Shape == convert.Pie {
		pie = "1"
	}
	w.raw(`<c:spPr><a:noFill/></c:spPr>`, `<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="`, pie, `"/><c:showBubbleSize val="0"/></c:dLbls>`)
	w.raw(`<c:cat><c:strLit>`)
	w.points(len(c.Points), func(i int) string { return c.Points[i].Name })
	w.raw(`</c:strLit></c:cat><c:val><c:numLit><c:formatCode>`, format(c), `</c:formatCode>`)
	w.points(len(c.Points), func(i int) string { return c.Points[i].Number })
	w.raw(`</c:numLit></c:val></c:ser>`)
}

// points writes a list of values; those that are "" are left out.
func (w *writer) points(n int, value func(i int) string) {
	w.raw(`<c:ptCount val="`)
	w.int(n)
	w.raw(`"/>`)
	for i := range n {
		if v := value(i); v != "" {
			w.raw(`<c:pt idx="`)
			w.int(i)
			w.raw(`"><c:v>`)
			w.text(v)
			w.raw(`</c:v></c:pt>`)
		}
	}
}

// format is the number format of a chart's labels: as many decimals as its values have.
func format(c *convert.Chart) string {
	places := 0
	for i := range c.Points {
		if _, decimals, ok := strings.Cut(c.Points[i].Number, "."); ok {
			places = max(places, len(decimals))
		}
	}
	if places == 0 {
		return "#,##0"
	}
	return "#,##0." + strings.Repeat("0", places)
}
