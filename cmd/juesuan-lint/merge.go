package main

import (
	"flag"
	"io"

	"github.com/juesuan/juesuan-lint/dsl/merge"
	"github.com/juesuan/juesuan-lint/lint/output"
	"github.com/juesuan/juesuan-lint/lint/project"
)

// exitNotMerged tells git that there is no merged text: up to 128 would mean one with conflicts.
const exitNotMerged = 129

// merge joins two changes of one report, as a merge driver of git.
func (p *program) merge(fs *flag.FlagSet) func(args []string) (int, error) {
	out := fs.String("o", "", "")
	name := fs.String("L", "", "")
	marker := fs.Int("marker-size", 0, "")
	return func(args []string) (int, error) {
		if len(args) != 3 {
			return exitNotMerged, mistake("merge 后面请写三个文件：共同的旧版、我方、对方。", "merge needs three files: the common base, ours, theirs.")
		}
		var texts [3]string
		for i, path := range args {
			f, bad := project.Read(path, project.Limit)
			if bad != nil {
				return exitNotMerged, mistake("没有读“{0}”：{1}", "“{0}” was not read: {1}", path, bad.Message)
			}
			texts[i] = f.Text
		}
		if *name == "" {
			if *name = args[1]; *out != "" && *out != "-" {
				*name = *out // there are the marks
			}
		}
		text, conflicts := merge.Texts(texts[0], texts[1], texts[2], merge.Options{Ours: "ours", Theirs: "theirs", Marker: min(*marker, 100)})
		if err := p.put(*out, args[1], text); err != nil {
			return exitNotMerged, err
		}
		if len(conflicts) == 0 {
			return exitClean, nil
		}
		p.complain(p.say("{0}：{1} 处两边都改了，请在 <<<<<<< 处选定：", "{0}: both sides changed {1}; choose at <<<<<<<:", *name, output.Counted(len(conflicts), "place", "places")))
		for _, c := range conflicts {
			io.WriteString(p.people(p.stderr), "  "+output.Clean(p.say("第 {0} 行  {1}", "line {0}  {1}", c.Line, c.Where))+"\n")
		}
		return exitFindings, nil
	}
}

// put writes the merged text: to out, which may be the standard output, else over ours.
func (p *program) put(out, ours, text string) error {
	switch out {
	case "-":
		_, err := io.WriteString(p.stdout, text)
		return err
	case "":
		out = ours
	}
	return project.WriteFile(out, []byte(text))
}
