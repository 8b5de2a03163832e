package docx_test

import (
	"archive/zip"
	"bytes"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/convert"
	"github.com/juesuan/juesuan-lint/dsl/convert/docx"
)

// pack makes a package of parts.
func pack(t testing.TB, parts map[string]string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, name := range slices.Sorted(maps.Keys(parts)) {
		f, err := z.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := f.Write([]byte(parts[name])); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

const names = ` xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="mc" xmlns:wps="wps" xmlns:v="v" xmlns:a="a" xmlns:pic="pic" xmlns:c="c" xmlns:r="r"`

const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

// word makes a document of what stands in its body, with more parts: their names are those of their kind.
func word(t testing.TB, body string, more map[string]string) []byte {
	t.Helper()
	parts := map[string]string{"word/document.xml": "<w:document" + names + "><w:body>" + body + "</w:body></w:document>"}
	rels := ""
	for kind, text := range more {
		switch {
		case strings.Contains(kind, "/"):
			parts[kind] = text
		case kind == "external":
			rels += `<Relationship Id="x" Type="` + relations + `image" Target="` + text + `" TargetMode="External"/>`
		default:
			parts["word/"+kind+".xml"] = "<w:" + kind + names + ">" + text + "</w:" + kind + ">"
			rels += `<Relationship Id="` + kind + `" Type="` + relations + kind + `" Target="` + kind + `.xml"/>`
		}
	}
	parts["word/_rels/document.xml.rels"] = "<Relationships>" + rels + "</Relationships>"
	return pack(t, parts)
}

func p(text string) string { return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>" }

func tc(properties, text string) string {
	return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(text) + "</w:tc>"
}

func TestRead(t *testing.T) {
	const ins = `<w:ins w:id="1">`
	for name, c := range map[string]struct {
		body    string
		parts   map[string]string
		want    []string // of show, without "head false "
		remarks []string // what each begins with
	}{
		"runs of one paragraph": {
			body: `<w:p><w:r><w:t>合</w:t></w:r><w:hyperlink><w:r><w:t xml:space="preserve">计 </w:t></w:r></w:hyperlink><w:r><w:tab/><w:t>1,0</w:t><w:noBreakHyphen/></w:r><w:r><w:br/><w:t>二</w:t></w:r></w:p>`,
			want: []string{"0 合计 \t1,0-\n二"},
		},
		"headings by style, by a style based on one, by themselves": {
			body: `<w:p><w:pPr><w:pStyle w:val="1"/></w:pPr><w:r><w:t>一</w:t></w:r></w:p>` +
				`<w:p><w:pPr><w:pStyle w:val="own"/></w:pPr><w:r><w:t>二</w:t></w:r></w:p>` +
				`<w:p><w:pPr><w:outlineLvl w:val="2"/></w:pPr><w:r><w:t>三</w:t></w:r></w:p>` +
				`<w:p><w:pPr><w:pStyle w:val="1"/><w:outlineLvl w:val="9"/></w:pPr><w:r><w:t>四</w:t></w:r></w:p>`,
			parts: map[string]string{"styles": `<w:style w:type="paragraph" w:styleId="1"><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>` +
				`<w:style w:type="paragraph" w:styleId="own"><w:basedOn w:val="1"/></w:style>`},
			want: []string{"1 一", "1 二", "3 三", "0 四"},
		},
		"numbers that Word counts": {
			body: `<w:p><w:pPr><w:pStyle w:val="h"/></w:pPr><w:r><w:t>职能</w:t></w:r></w:p>` +
				`<w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="7"/></w:numPr></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>` +
				`<w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="7"/></w:numPr></w:pPr><w:r><w:t>乙</w:t></w:r></w:p>` +
				`<w:p><w:pPr><w:pStyle w:val="h"/></w:pPr><w:r><w:t>构成</w:t></w:r></w:p>` +
				`<w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="7"/></w:numPr></w:pPr><w:r><w:t>丙</w:t></w:r></w:p>` +
				`<w:p><w:pPr><w:numPr><w:ilvl w:val="2"/><w:numId w:val="7"/></w:numPr></w:pPr><w:r><w:t>丁</w:t></w:r></w:p>` +
				`<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="8"/></w:numPr></w:pPr><w:r><w:t>戊</w:t></w:r></w:p>` +
				`<w:p><w:pPr><w:pStyle w:val="h"/><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr><w:r><w:t>不编号</w:t></w:r></w:p>`,
			parts: map[string]string{
				"styles": `<w:style w:type="paragraph" w:styleId="h"><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>`,
				"numbering": `<w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:pStyle w:val="h"/><w:lvlText w:val="%1、"/></w:lvl>` +
					`<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl>` +
					`<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%3."/></w:lvl></w:abstractNum>` +
					`<w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num><w:num w:numId="8"><w:abstractNumId w:val="3"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="11"/></w:lvlOverride></w:num>`,
			},
			want: []string{"0 一、职能", "0 （一）甲", "0 （二）乙", "0 二、构成", "0 （一）丙", "0 1. 丁", "0 十一、戊", "0 不编号"},
		},
		"merged cells": {
			body: `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>` + tc(`<w:gridSpan w:val="2"/>`, "收入") + tc(`<w:vMerge w:val="restart"/>`, "行次") + `</w:tr>` +
				`<w:tr>` + tc("", "a") + tc("", "b") + tc(`<w:vMerge/>`, "") + `</w:tr>` +
				`<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>` + tc("", "c") + `</w:tr></w:tbl>`,
			want: []string{`head true cell 0 0: "收入" ×2 ×0 false`, `head true cell 0 1: "" ×0 ×0 true`, `head true cell 0 2: "行次" ×0 ×2 false`,
				`cell 1 0: "a" ×0 ×0 false`, `cell 1 1: "b" ×0 ×0 false`, `cell 1 2: "" ×0 ×0 true`,
				`cell 2 0: "" ×0 ×0 false`, `cell 2 1: "c" ×0 ×0 false`, `cell 2 2: "" ×0 ×0 false`},
		},
		"text below a merged cell": {
			body: `<w:tbl><w:tr>` + tc(`<w:vMerge w:val="restart"/>`, "一") + `</w:tr><w:tr>` + tc(`<w:vMerge/>`, "624.81") + `</w:tr></w:tbl>`,
			want: []string{`cell 0 0: "一" ×0 ×2 false`, `cell 1 0: "" ×0 ×0 true`}, remarks: []string{"被合并单元格盖住的文字没有取：“624.81”"},
		},
		"lines of a cell, a content control, a table in a cell": {
			body: `<w:tbl><w:sdt><w:sdtContent><w:tr><w:tc>` + p("") + p("一") + `<w:sdt><w:sdtContent>` + p("二") + `</w:sdtContent></w:sdt>` +
				`<w:tbl><w:tr>` + tc("", "内") + `</w:tr></w:tbl>` + p("") + `</w:tc></w:tr></w:sdtContent></w:sdt></w:tbl>`,
			want: []string{`cell 0 0: "一\n二" ×0 ×0 false`, `cell 0 0: "内" ×0 ×0 false`}, remarks: []string{"1 个表格套在别的表格里"},
		},
		"tracked changes": {
			body: `<w:p><w:r><w:t>支出</w:t></w:r><w:del w:id="2"><w:r><w:delText>624.81</w:delText></w:r></w:del>` + ins + `<w:r><w:t>653.34</w:t></w:r></w:ins></w:p>` +
				`<w:p><w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr><w:r><w:t>前半</w:t></w:r></w:p>` + p("后半") +
				`<w:tbl><w:tr>` + tc("", "留") + `</w:tr><w:tr><w:trPr><w:del w:id="4"/></w:trPr>` + tc("", "删") + `</w:tr></w:tbl>`,
			want: []string{"0 支出653.34", "0 前半后半", `cell 0 0: "留" ×0 ×0 false`}, remarks: []string{"文件里有 4 处修订"},
		},
		"tracked changes around rows": {
			body: `<w:tbl>` + ins + `<w:tr>` + tc("", "增") + `</w:tr></w:ins><w:del w:id="2"><w:tr>` + tc("", "删") + `</w:tr></w:del></w:tbl>`,
			want: []string{`cell 0 0: "增" ×0 ×0 false`}, remarks: []string{"文件里有 2 处修订"},
		},
		"fields show what Word computed last": {
			body: `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> =SUM(ABOVE) </w:instrText></w:r><w:r><w:t>无</w:t></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1,082.00</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>` +
				`<w:fldSimple w:instr="PAGE"><w:r><w:t> 万元</w:t></w:r></w:fldSimple></w:p>`,
			want: []string{"0 1,082.00 万元"},
		},
		"text boxes stand twice in the file": {
			body: `<w:p><w:r><w:t>正文</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:wsp><wps:txbx><w:txbxContent>` + p("单位：万元") + `</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice>` +
				`<mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>` + p("单位：万元") + `</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>` + p("后文"),
			want: []string{"0 正文", "0 单位：万元", "0 后文"}, remarks: []string{"1 个文本框里的文字，放在了"},
		},
		"footnotes": {
			body:  `<w:tbl><w:tr><w:tc><w:p><w:r><w:t>1.00</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p></w:tc></w:tr></w:tbl>` + p("后文"),
			parts: map[string]string{"footnotes": `<w:footnote w:type="separator" w:id="0">` + p("—") + `</w:footnote><w:footnote w:id="2">` + p("口径不同") + `</w:footnote>`},
			want:  []string{`cell 0 0: "1.00" ×0 ×0 false`, "0 口径不同", "0 后文"}, remarks: []string{"1 条脚注、尾注"},
		},
		"boxes to tick": {
			body: `<w:p><w:r><w:sym w:font="Wingdings 2" w:char="F052"/><w:t>甲</w:t><w:sym w:font="Wingdings" w:char="F0A8"/><w:t>乙</w:t></w:r>` +
				`<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:sym w:font="X" w:char="F001"/></w:r></w:p>`,
			want: []string{"0 ☑甲☐乙☑\uFFFD"}, remarks: []string{"1 个符号字体的字"},
		},
		"what is left out is said": {
			body: `<w:p><w:r><w:drawing><pic:pic><a:blip r:embed="x"/></pic:pic></w:drawing></w:r><w:r><w:drawing><c:chart r:id="y"/></w:drawing></w:r><w:r><w:object/></w:r>` +
				`<w:r><w:rPr><w:vanish/></w:rPr><w:t>暗</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>明</w:t></w:r><w:r><w:commentReference w:id="1"/></w:r></w:p><w:altChunk/>`,
			parts: map[string]string{"header": p("内部资料"), "footer": p("- 1 -"), "external": "http://127.0.0.1:1/x.png", "word/vbaProject.bin": "x"},
			want:  []string{"0 明"},
			remarks: []string{"文件里有宏，没有运行", "文件里有 1 处引用其他文件或网址，没有去取", "1 张图片没有取", "1 个图表没有取", "1 个嵌入的对象", "隐藏的文字没有取：“暗”",
				"1 条批注没有取", "1 处插入的其他文件", "页眉页脚没有取：“内部资料”"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			d, err := docx.Read("a.docx", word(t, c.body, c.parts))
			if err != nil {
				t.Fatal(err)
			}
			got := show(d)
			for i := range got {
				got[i] = strings.TrimPrefix(got[i], "head false ")
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("%q\nshould be\n%q", got, c.want)
			}
			for i := range max(len(d.Remarks), len(c.remarks)) {
				if i >= len(d.Remarks) || i >= len(c.remarks) || !strings.HasPrefix(d.Remarks[i].Zh, c.remarks[i]) || d.Remarks[i].En == "" {
					t.Errorf("remarks %+v\nshould be %q", d.Remarks, c.remarks)
					break
				}
			}
		})
	}
}

// Every block says where it stands, as its user counts.
func TestPlaces(t *testing.T) {
	d, err := docx.Read("a.docx", word(t, p("一")+p("")+`<w:tbl><w:tr>`+tc("", "x")+`</w:tr></w:tbl>`+p("二")+`<w:tbl><w:tr>`+tc("", "x")+`</w:tr><w:tr>`+tc("", "x")+tc("", "y")+`</w:tr></w:tbl>`, nil))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, b := range d.Blocks {
		at := b.At
		if b.Table != nil {
			at = b.Table.Place(len(b.Table.Rows)-1, len(b.Table.Rows[0].Cells)-1)
		}
		got = append(got, at.In(false)+"，"+at.In(true))
	}
	want := []string{"第 1 段，paragraph 1", "第 1 个表格第 1 行第 1 列，table 1, row 1, column 1", "第 2 段，paragraph 2", "第 2 个表格第 2 行第 2 列，table 2, row 2, column 2"}
	if !slices.Equal(got, want) {
		t.Errorf("%q\nshould be\n%q", got, want)
	}
	if d.Blocks[0].At != (convert.Place{Paragraph: 1}) {
		t.Error(d.Blocks[0].At)
	}
}
