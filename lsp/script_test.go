package lsp_test

import (
	"encoding/json"
	"flag"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/internal/lspclient"
	"github.com/juesuan/juesuan-lint/lsp/feature"
)

var update = flag.Bool("update", false, "write the answers of the scripts anew")

// TestScripts runs the scripts in testdata: given these files, when the client does this, then the server
// answers that. README.md there tells the commands.
func TestScripts(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no scripts: %v", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			t.Parallel()
			runScript(t, file, func(t *testing.T) *lspclient.Client {
				c, _ := start(t, newServer(t))
				return c
			})
		})
	}
}

// script is one run of a script.
type script struct {
	*testing.T
	dir     string
	connect func(*testing.T) *lspclient.Client
	client  *lspclient.Client
	archive *txtar.Archive
	// settings and locale are said with initialize.
	settings map[string]any
	profiles []string
	locale   string
	results  []string // their ids
}

// runScript runs a script, and compares the answers or writes them anew.
func runScript(t *testing.T, file string, connect func(*testing.T) *lspclient.Client) {
	archive, err := txtar.ParseFile(file)
	if err != nil {
		t.Fatal(err)
	}
	s := &script{T: t, dir: t.TempDir(), connect: connect, archive: archive, settings: map[string]any{}}
	if s.dir, err = filepath.EvalSymlinks(s.dir); err != nil {
		t.Fatal(err)
	}
	for _, f := range archive.Files {
		s.write(f.Name, f.Data)
	}
	var out strings.Builder
	lines := strings.SplitAfter(string(archive.Comment), "\n")
	for i := 0; i < len(lines); i++ {
		line := lines[i]
		out.WriteString(line)
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		var want strings.Builder
		first := i
		for i+1 < len(lines) && strings.HasPrefix(lines[i+1], ">") {
			i++
			want.WriteString(lines[i])
		}
		got := ""
		for l := range strings.Lines(s.do(line)) {
			got += strings.TrimRight("> "+strings.TrimRight(l, "\n"), " ") + "\n"
		}
		out.WriteString(got)
		if !*update && got != want.String() {
			t.Errorf("%s:%d: %s\nanswer:\n%swant:\n%s", file, first+1, line, got, want.String())
		}
	}
	if err := s.client.Shutdown(); err != nil {
		t.Error(err)
	}
	if *update && out.String() != string(archive.Comment) {
		archive.Comment = []byte(out.String())
		if err := os.WriteFile(file, txtar.Format(archive), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// git runs git in the script's folder, with nobody's settings.
func (s *script) git(args ...string) {
	if _, err := exec.LookPath("git"); err != nil {
		if os.Getenv("CI") != "" {
			s.Fatal(err)
		}
		s.Skip("git is not installed")
	}
	c := exec.Command("git", append([]string{"-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "init.defaultBranch=main"}, args...)...)
	c.Dir = s.dir
	c.Env = append(os.Environ(), "GIT_CONFIG_GLOBAL="+os.DevNull, "GIT_CONFIG_NOSYSTEM=1")
	if out, err := c.CombinedOutput(); err != nil {
		s.Fatalf("git %v: %v\n%s", args, err, out)
	}
}

func (s *script) path(name string) string { return filepath.Join(s.dir, filepath.FromSlash(name)) }

func (s *script) write(name string, data []byte) {
	path := s.path(name)
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		s.Fatal(err)
	}
	if err := os.WriteFile(path, data, 0o644); err != nil {
		s.Fatal(err)
	}
}

// isJSON marks a word that is JSON.
const isJSON = "\x00"

// words splits a line; "…" is one word, with \n and \".
func (s *script) words(line string) []string {
	var out []string
	for line = strings.TrimSpace(line); line != ""; line = strings.TrimSpace(line) {
		if line[0] == '"' {
			quoted, err := strconv.QuotedPrefix(line)
			if err != nil {
				s.Fatalf("%s: %v", line, err)
			}
			word, _ := strconv.Unquote(quoted)
			out = append(out, word)
			line = line[len(quoted):]
			continue
		}
		if line[0] == '{' { // the rest is JSON
			return append(out, isJSON+line)
		}
		word, rest, _ := strings.Cut(line, " ")
		out = append(out, word)
		line = rest
	}
	return out
}

// do does what a line says, and returns the answer.
func (s *script) do(line string) string {
	words := s.words(line)
	args := words[1:]
	switch words[0] {
	case "given": // given NAME = SAMPLE: a file of the samples
		data, err := os.ReadFile(filepath.Join("../samples", filepath.FromSlash(args[2])))
		if err != nil {
			s.Fatal(err)
		}
		s.write(args[0], data)
		return ""
	case "client": // client PROFILE…: see profiles
		s.profiles = args
		return ""
	case "git": // git …: in the folder
		s.git(args...)
		return ""
	case "locale":
		s.locale = args[0]
		return ""
	case "settings": // settings {…}
		s.decode(args[0], &s.settings)
		if s.client != nil {
			s.client.Settings = s.settings
			s.client.Notify("workspace/didChangeConfiguration", map[string]any{"settings": map[string]any{"juesuan": s.settings}})
			return ""
		}
		return ""
	}
	s.begin()
	switch words[0] {
	case "capabilities":
		var all map[string]any
		s.decode(string(s.client.Capabilities), &all)
		return s.show(all)
	case "open":
		if err := s.client.OpenFile(s.path(args[0])); err != nil {
			s.Fatal(err)
		}
	case "close":
		s.client.Close(s.path(args[0]))
	case "replace": // replace NAME "old" "new"
		s.client.Edit(s.path(args[0]), s.find(args[0], args[1]), args[2])
	case "write": // write NAME "old" "new": in the file, told as a watched file
		data, err := os.ReadFile(s.path(args[0]))
		if err != nil {
			s.Fatal(err)
		}
		s.write(args[0], []byte(strings.Replace(string(data), args[1], args[2], 1)))
		s.watched(args[0], 2)
	case "create": // create NAME = SAMPLE
		s.do("given " + strings.Join(args, " "))
		s.watched(args[0], 1)
	case "remove":
		if err := os.Remove(s.path(args[0])); err != nil {
			s.Fatal(err)
		}
		s.watched(args[0], 3)
	case "diagnostics":
		if err := s.client.Wait(); err != nil {
			s.Fatal(err)
		}
		return s.diagnostics(s.client.Published(s.path(args[0])))
	case "files": // the files that something is published of
		if err := s.client.Wait(); err != nil {
			s.Fatal(err)
		}
		files := s.client.Files()
		slices.Sort(files)
		for i := range files {
			files[i], _ = filepath.Rel(s.dir, files[i])
		}
		return strings.Join(files, "\n")
	case "ask": // ask METHOD NAME ["place"] [{more}]
		return s.ask(args)
	default:
		answer, ok := s.chosen(words[0], args)
		if !ok {
			s.Fatalf("no command %q", words[0])
		}
		return answer
	}
	return ""
}

// begin opens the session with the first command that needs one.
func (s *script) begin() {
	if s.client != nil {
		return
	}
	s.client = s.connect(s.T)
	s.client.Settings = s.settings
	params := map[string]any{
		"processId":             os.Getpid(),
		"capabilities":          capabilities(s.profiles),
		"workspaceFolders":      []any{map[string]any{"uri": feature.URIOf(s.dir), "name": "reports"}},
		"initializationOptions": s.settings,
	}
	if s.locale != "" {
		params["locale"] = s.locale
	}
	if err := s.client.Initialize(params); err != nil {
		s.Fatal(err)
	}
}

// capabilities are those of a client that can do what most editors can, and what the profiles say.
func capabilities(profiles []string) map[string]any {
	yes := true
	text := map[string]any{
		"publishDiagnostics": map[string]any{
			"relatedInformation": yes, "codeDescriptionSupport": yes, "versionSupport": yes, "dataSupport": yes,
			"tagSupport": map[string]any{"valueSet": []int{1, 2}},
		},
		"hover":          map[string]any{"contentFormat": []string{"markdown", "plaintext"}},
		"documentSymbol": map[string]any{"hierarchicalDocumentSymbolSupport": yes},
	}
	workspace := map[string]any{}
	out := map[string]any{"textDocument": text, "workspace": workspace}
	for _, p := range profiles {
		switch p {
		case "bare":
			return map[string]any{}
		case "pull":
			text["diagnostic"] = map[string]any{}
			workspace["diagnostics"] = map[string]any{"refreshSupport": yes}
		case "tells": // of files that change, as it is asked to
			workspace["didChangeWatchedFiles"] = map[string]any{"dynamicRegistration": yes}
		case "plain": // no Markdown
			delete(text, "hover")
		case "snippets":
			text["completion"] = map[string]any{"completionItem": map[string]any{"snippetSupport": yes, "documentationFormat": []string{"markdown"}}}
		case "resolve": // edits of code actions come when they are chosen, and the cursor goes where it is wanted
			text["codeAction"] = map[string]any{"dataSupport": yes, "resolveSupport": map[string]any{"properties": []string{"edit"}}}
			out["experimental"] = map[string]any{"juesuan": map[string]any{"commands": []string{feature.CommandPutCursor}}}
		default: // an encoding of positions
			out["general"] = map[string]any{"positionEncodings": []string{p}}
		}
	}
	return out
}

func (s *script) watched(name string, kind int) {
	s.client.Notify("workspace/didChangeWatchedFiles", map[string]any{"changes": []any{map[string]any{"uri": feature.URIOf(s.path(name)), "type": kind}}})
}

// find returns the span of a text in an open document; | in it, once, is the cursor, and the span is empty.
func (s *script) find(name, text string) source.Span {
	f := s.client.File(s.path(name))
	if f == nil {
		s.Fatalf("%s is not open", name)
	}
	before, after, cursor := strings.Cut(text, "|")
	at := strings.Index(f.Text, before+after)
	if at < 0 {
		s.Fatalf("%s: no %q", name, text)
	}
	if cursor {
		at += len(before)
		return source.Span{Start: int32(at), End: int32(at)}
	}
	return source.Span{Start: int32(at), End: int32(at + len(text))}
}

func (s *script) ask(args []string) string {
	method, params := args[0], map[string]any{}
	name := ""
	if len(args) > 1 && args[1][0] != isJSON[0] {
		name = args[1]
		params["textDocument"] = map[string]any{"uri": feature.URIOf(s.path(name))}
		args = args[1:]
		if len(args) > 1 && args[1][0] != isJSON[0] {
			at := s.find(args[0], args[1])
			path := s.path(args[0])
			params["position"] = s.client.Position(path, int(at.Start))
			params["range"] = map[string]any{"start": s.client.Position(path, int(at.Start)), "end": s.client.Position(path, int(at.End))}
			args = args[1:]
		}
	}
	if len(args) > 1 { // "$name" is the URI of a file, "result n" the nth id of a result
		text := strings.ReplaceAll(args[1], `"$`, `"`+feature.URIOf(s.dir)+"/")
		for i, id := range s.results {
			text = strings.ReplaceAll(text, fmt.Sprintf(`"result %d"`, i+1), `"`+id+`"`)
		}
		s.decode(text, &params)
	}
	var result any
	if err := s.client.Call(method, params, &result); err != nil {
		return "error: " + strings.ReplaceAll(err.Error(), s.dir, "DIR")
	}
	s.number(result)
	if text, ok := s.edited(name, result); ok {
		return text
	}
	return s.show(result)
}

// number calls the ids of results, which differ from run to run, by the order in which they came.
func (s *script) number(v any) {
	switch v := v.(type) {
	case map[string]any:
		for key, of := range v {
			if id, ok := of.(string); ok && key == "resultId" {
				if !slices.Contains(s.results, id) {
					s.results = append(s.results, id)
				}
				v[key] = fmt.Sprintf("result %d", slices.Index(s.results, id)+1)
				continue
			}
			s.number(of)
		}
	case []any:
		for _, of := range v {
			s.number(of)
		}
	}
}

// edited shows an answer that is edits of a document: the lines of the new text that the old one has not.
func (s *script) edited(name string, answer any) (string, bool) {
	list, ok := answer.([]any)
	if !ok || len(list) == 0 || name == "" || s.client.File(s.path(name)) == nil {
		return "", false
	}
	f := s.client.File(s.path(name))
	var edits []source.Edit
	for _, e := range list {
		var edit struct {
			Range   struct{ Start, End struct{ Line, Character int } }
			NewText *string
		}
		raw, err := json.Marshal(e)
		if err != nil || json.Unmarshal(raw, &edit) != nil || edit.NewText == nil {
			return "", false
		}
		at := func(line, char int) int32 { return int32(s.client.Encoding.Offset(f, line, char)) }
		edits = append(edits, source.Edit{New: *edit.NewText, Span: source.Span{
			Start: at(edit.Range.Start.Line, edit.Range.Start.Character), End: at(edit.Range.End.Line, edit.Range.End.Character)}})
	}
	text, err := source.Apply(f.Text, edits)
	if err != nil {
		s.Fatal(err)
	}
	old := strings.Split(f.Text, "\n")
	var b strings.Builder
	for line := range strings.Lines(text) {
		if line = strings.TrimRight(line, "\n"); !slices.Contains(old, line) {
			b.WriteString(line + "\n")
		}
	}
	return b.String(), true
}

func (s *script) decode(text string, into any) {
	text = strings.ReplaceAll(strings.TrimPrefix(text, isJSON), "DIR", feature.URIOf(s.dir))
	if err := json.Unmarshal([]byte(text), into); err != nil {
		s.Fatalf("%s: %v", text, err)
	}
}

// diagnostics shows findings as a person reads them.
func (s *script) diagnostics(ds []lspclient.Diagnostic) string {
	severities := [...]string{"", "error", "warning", "information", "hint"}
	var b strings.Builder
	for _, d := range ds {
		fmt.Fprintf(&b, "%d:%d-%d:%d %s %s", d.Range.Start.Line+1, d.Range.Start.Character+1, d.Range.End.Line+1, d.Range.End.Character+1, severities[d.Severity], d.Code)
		if len(d.Tags) > 0 {
			fmt.Fprintf(&b, " tags %v", d.Tags)
		}
		fmt.Fprintf(&b, "\n    %s\n", strings.ReplaceAll(d.Message, "\n", "\n    "))
		for _, r := range d.RelatedInformation {
			name, _ := filepath.Rel(s.dir, feature.PathOf(r.Location.URI))
			fmt.Fprintf(&b, "    %s:%d:%d %s\n", name, r.Location.Range.Start.Line+1, r.Location.Range.Start.Character+1, r.Message)
		}
	}
	return b.String()
}

// show shows an answer: one line for each value, ranges as lines and characters from 1, and the names of the
// script's files for URIs.
func (s *script) show(v any) string {
	var b strings.Builder
	s.value(&b, v, "")
	return strings.TrimPrefix(b.String(), "\n")
}

func (s *script) value(b *strings.Builder, v any, indent string) {
	switch v := v.(type) {
	case map[string]any:
		if at, ok := place(v); ok {
			b.WriteString(" " + at + "\n")
			return
		}
		keys := slices.Sorted(maps.Keys(v))
		if line, ok := s.line(v, keys); ok {
			b.WriteString(" " + line + "\n")
			return
		}
		b.WriteString("\n")
		for _, k := range keys {
			b.WriteString(indent + strings.ReplaceAll(k, feature.URIOf(s.dir)+"/", "") + ":")
			s.value(b, v[k], indent+"  ")
		}
	case []any:
		if len(v) == 0 {
			b.WriteString(" []\n")
			return
		}
		b.WriteString("\n")
		for _, e := range v {
			b.WriteString(indent + "-")
			s.value(b, e, indent+"  ")
		}
	case string:
		v = strings.ReplaceAll(v, feature.URIOf(s.dir)+"/", "")
		if strings.Contains(v, "\n") {
			b.WriteString("\n")
			for l := range strings.Lines(v) {
				b.WriteString(indent + "| " + strings.TrimRight(l, "\n") + "\n")
			}
			return
		}
		b.WriteString(" " + v + "\n")
	default:
		fmt.Fprintf(b, " %v\n", v)
	}
}

// line shows an object of few and short values in one line.
func (s *script) line(v map[string]any, keys []string) (string, bool) {
	var parts []string
	for _, k := range keys {
		switch v[k].(type) {
		case []any:
			return "", false
		case map[string]any:
			if _, ok := place(v[k].(map[string]any)); !ok {
				return "", false
			}
		}
		var b strings.Builder
		s.value(&b, v[k], "")
		parts = append(parts, k+":"+strings.TrimSuffix(b.String(), "\n"))
	}
	line := strings.Join(parts, "  ")
	return line, len(line) < 160 && !strings.Contains(line, "\n") && len(parts) > 0
}

// place shows a range or a position.
func place(v map[string]any) (string, bool) {
	line, ok1 := v["line"].(float64)
	char, ok2 := v["character"].(float64)
	if ok1 && ok2 && len(v) == 2 {
		return fmt.Sprintf("%d:%d", int(line)+1, int(char)+1), true
	}
	start, ok1 := v["start"].(map[string]any)
	end, ok2 := v["end"].(map[string]any)
	if !ok1 || !ok2 || len(v) != 2 {
		return "", false
	}
	a, ok1 := place(start)
	b, ok2 := place(end)
	return a + "-" + b, ok1 && ok2
}
