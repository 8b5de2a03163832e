package exchange

import (
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/convert"
	"github.com/juesuan/juesuan-lint/dsl/convert/child"
	"github.com/juesuan/juesuan-lint/dsl/convert/recognize"
	"github.com/juesuan/juesuan-lint/dsl/convert/text"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint/project"
)

// largest is the size of the largest file that is read as text, in bytes.
const largest = 64 << 20

// Import makes a report of other programs' files.
type Import struct {
	// Getenv is the environment, in which juesuan-convert is looked for.
	Getenv  func(string) string
	Library *form.Library
	// Edition and Year, where they are told.
	Edition string
	Year    int
	// Unit is the unit of amounts that the report is to have; UnitUnknown keeps that of the files.
	Unit report.Unit
	// Path is where the report is to stand; "" names it after unit and year, "-" is no file, and so has no second
	// one beside it.
	Path string
}

// Imported is what files come to.
type Imported struct {
	*recognize.Result
	// Reports are the texts to be written, the report itself last: one in 万元 that was made of 元 has that in
	// 元 before it, its source. There are none where nothing was recognised.
	Reports []Report
	// Document is what the files hold.
	Document *convert.Document
}

// Report is the text of a report and where it is to stand.
type Report struct{ Path, Text string }

// check says what is wrong with what is told of the report.
func (o *Import) check() error {
	if editions := o.Library.Editions(); o.Edition != "" && !slices.Contains(editions, o.Edition) {
		return refuse("版式只能是 {0}，不能是“{1}”。", "The edition must be {2}, not “{1}”.", strings.Join(editions, "、"), o.Edition, strings.Join(editions, ", "))
	}
	if o.Year != 0 && (o.Year < report.FirstYear || o.Year > report.LastYear) {
		return refuse("年度应在 {0} 至 {1}，不能是 {2}。", "The year must lie between {0} and {1}, not {2}.", report.FirstYear, report.LastYear, o.Year)
	}
	return nil
}

// Files reads files as one document, in this order, and recognises a report in it. reading, where not nil, is
// told of each file before it is read; closing stop ends it, nil never does.
func (o *Import) Files(stop <-chan struct{}, files []string, reading func(file string)) (*Imported, error) {
	if err := o.check(); err != nil {
		return nil, err
	}
	whole, err := o.read(stop, files, reading)
	if err != nil {
		return nil, err
	}
	return o.document(whole, filepath.Base(files[0])), nil
}

// read reads files as one document.
func (o *Import) read(stop <-chan struct{}, files []string, reading func(file string)) (*convert.Document, error) {
	whole := &convert.Document{}
	for _, file := range files {
		if reading != nil {
			reading(file)
		}
		if strings.HasSuffix(file, project.ReportSuffix) {
			return nil, refuse("“{0}”已经是一份报告，不用取。", "“{0}” is a report already.", file)
		}
		d, err := Document(stop, o.Getenv, file)
		if err != nil {
			return nil, err
		}
		if len(files) > 1 {
			d.In(filepath.Base(file))
		}
		if whole.Title == "" {
			whole.Title = d.Title
		}
		whole.Blocks = append(whole.Blocks, d.Blocks...)
		whole.Remarks = append(whole.Remarks, d.Remarks...)
	}
	return whole, nil
}

// Text recognises a report in a text, from the clipboard for instance; name's ending says what it is.
func (o *Import) Text(name, data string) (*Imported, error) {
	if err := o.check(); err != nil {
		return nil, err
	}
	if len(data) > largest {
		return nil, tooLarge(name)
	}
	d, err := text.Read(name, []byte(data))
	if err != nil {
		return nil, err
	}
	return o.document(d, name), nil
}

// document recognises a report in a document that is called name.
func (o *Import) document(d *convert.Document, name string) *Imported {
	with := recognize.Options{Library: o.Library, Edition: o.Edition, Year: o.Year, Name: name}
	out := &Imported{Result: recognize.Report(d, with), Document: d}
	if out.Tables == 0 && out.Performances == 0 {
		return out
	}
	path := o.Path
	switch {
	case path != "":
	case out.Name == "" || out.Year == 0:
		path = strings.TrimSuffix(name, filepath.Ext(name)) + project.ReportSuffix
	default:
		path = FileName(out.Name, out.Year)
	}
	if o.Unit == report.WanYuan && out.Unit == report.Yuan && path != "-" {
		yuan := strings.TrimSuffix(path, project.ReportSuffix) + "-元" + project.ReportSuffix
		out.Reports = append(out.Reports, Report{yuan, out.Result.Text})
		with.Unit, with.Source = report.WanYuan, filepath.Base(yuan)
		out.Result = recognize.Report(d, with)
		out.Remarks = append(out.Remarks, recognize.Proposals(out.Result, out.Reports[0].Text, o.Library)...)
	}
	out.Reports = append(out.Reports, Report{path, out.Result.Text})
	return out
}

// Document reads another program's file: text here, all else in juesuan-convert, which knows older encodings too.
func Document(stop <-chan struct{}, getenv func(string) string, path string) (*convert.Document, error) {
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return nil, refuse("没有文件“{0}”。", "There is no file “{0}”.", path)
	case info.IsDir():
		return nil, refuse("“{0}”是文件夹，请写文件。", "“{0}” is a folder; name a file.", path)
	case !slices.Contains(text.Extensions(), strings.ToLower(filepath.Ext(path))):
		return convertRead(stop, getenv, path)
	case info.Size() > largest:
		return nil, tooLarge(path)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, refuse("没有读“{0}”：{1}", "“{0}” was not read: {1}", path, err.Error())
	}
	if !text.IsUnicode(data) {
		if d, err := convertRead(stop, getenv, path); err == nil {
			return d, nil
		}
	}
	return text.Read(path, data)
}

func convertRead(stop <-chan struct{}, getenv func(string) string, path string) (*convert.Document, error) {
	full, err := filepath.Abs(path) // never taken for a flag
	if err != nil {
		full = path
	}
	return child.Run(stop, getenv, []string{"read", full}, nil)
}

func tooLarge(name string) error {
	return refuse("“{0}”超过 64 MB，没有读。", "“{0}” is larger than 64 MB and was not read.", name)
}

// FileName is the name of a unit's report: the unit's name and the year, without what file systems do not take.
func FileName(unit string, year int) string {
	name := strings.Map(func(r rune) rune {
		if r < ' ' || strings.ContainsRune(`/\:*?"<>|`, r) {
			return '-'
		}
		return r
	}, strings.TrimSpace(unit))
	const longest = 60 // characters: file systems stop at 255 bytes
	if runes := []rune(name); len(runes) > longest {
		name = string(runes[:longest])
	}
	return name + "-" + strconv.Itoa(year) + project.ReportSuffix
}
