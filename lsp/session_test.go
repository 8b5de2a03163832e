package lsp_test

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/rogpeppe/go-internal/txtar"

	"github.com/juesuan/juesuan-lint/internal/lspclient"
	"github.com/juesuan/juesuan-lint/lsp/feature"
	"github.com/juesuan/juesuan-lint/lsp/rpc"
)

var seed = flag.Uint64("seed", 9, "what the sessions do follows from this number")

// TestSessions: whatever an editor has done, and whatever has happened to the files meanwhile, what the server
// says in the end is what a server says that has just been started on the same files and texts.
func TestSessions(t *testing.T) {
	steps := 900
	if testing.Short() {
		steps = 250
	}
	for _, profile := range profilesOfSessions {
		t.Run(strings.Join(profile, " "), func(t *testing.T) {
			t.Parallel()
			if runtime.GOOS != "linux" && !slices.Contains(profile, "tells") {
				t.Skip("whether the system tells of every folder that moves has been tried on Linux only")
			}
			y := newSession(t, *seed, profile, inProcess)
			for n := range steps {
				y.step()
				if n%60 == 59 {
					y.agree()
				}
			}
			y.agree()
			y.end()
			t.Log(y.figures())
		})
	}
}

// profilesOfSessions are those of script_test.go. Without tells the server looks for changed files itself.
var profilesOfSessions = [][]string{{"utf-16", "tells"}, {"utf-8", "tells", "pull"}, {"utf-32", "resolve"}, {"utf-16", "tells", "pull", "snippets"}}

// session is one person's: documents are edited, files come and go, much is asked and little awaited.
type session struct {
	typist
	seed     uint64
	profile  []string
	connect  connector
	dir      string
	shelves  map[string][]string   // what may lie at a path below dir
	names    []string              // of the shelves, sorted
	folders  []string              // of the workspace, below dir
	settings map[string]any        // under juesuan
	undone   map[string][]undoStep // of the documents not being edited
	untold   []any                 // events of files that the server does not know of yet
	done     []string              // the last steps
	asked    sync.WaitGroup        // requests that nobody waits for
	bye      func()

	requests, cancelled atomic.Int64
	events, comparisons int
}

// connector starts a server; end ends it.
type connector func(*testing.T) (c *lspclient.Client, end func())

func inProcess(t *testing.T) (*lspclient.Client, func()) {
	c, ended := start(t, newServer(t))
	return c, func() {
		if err := c.Shutdown(); err != nil || !<-ended {
			t.Errorf("the end is not clean: %v", err)
		}
	}
}

func newSession(t *testing.T, seed uint64, profile []string, connect connector) *session {
	dir, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	y := &session{seed: seed, profile: profile, connect: connect, dir: dir, folders: []string{"局"}, settings: map[string]any{}, undone: map[string][]undoStep{}}
	y.T, y.random = t, rand.New(rand.NewPCG(seed, uint64(len(strings.Join(profile, " ")))))
	y.shelves = shelves(t)
	for name := range y.shelves {
		y.names = append(y.names, name)
	}
	slices.Sort(y.names)
	for _, name := range y.names {
		if y.random.IntN(4) > 0 {
			y.put(name, y.shelves[name][0])
		}
	}
	y.Client, y.bye = y.begin()
	y.path = y.file("neu.juesuan.toml") // of no file, and never closed
	y.Open(y.path, "")
	return y
}

// shelves are the contents of the files: the samples with their faulty twins, and testdata/session.
func shelves(t *testing.T) map[string][]string {
	all := map[string][]string{}
	for folder, sample := range map[string]string{"局": "members", "馆": "years"} {
		for _, variant := range [...]string{"right", "faulty"} {
			root := filepath.Join("..", "samples", sample, variant)
			err := filepath.WalkDir(root, func(path string, e fs.DirEntry, err error) error {
				if err != nil || e.IsDir() {
					return err
				}
				text, err := os.ReadFile(path)
				name := folder + filepath.ToSlash(strings.TrimPrefix(path, root))
				all[name] = append(all[name], string(text))
				return err
			})
			if err != nil {
				t.Fatal(err)
			}
		}
	}
	archive, err := txtar.ParseFile("testdata/session/files.txtar")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range archive.Files {
		name, _, _ := strings.Cut(f.Name, "@")
		all[name] = append(all[name], string(f.Data))
	}
	return all
}

// begin starts a server for what is open now.
func (y *session) begin() (*lspclient.Client, func()) {
	c, end := y.connect(y.T)
	folders := []any{}
	for _, f := range y.folders {
		folders = append(folders, map[string]any{"uri": feature.URIOf(y.file(f)), "name": f})
	}
	err := c.Initialize(map[string]any{
		"processId": os.Getpid(), "locale": "zh-cn", "capabilities": capabilities(y.profile),
		"workspaceFolders": folders, "initializationOptions": y.settings,
	})
	if err != nil {
		y.fatalf("initialize: %v", err)
	}
	return c, end
}

// end ends the session.
func (y *session) end() {
	y.asked.Wait()
	y.bye()
}

func (y *session) file(name string) string { return filepath.Join(y.dir, filepath.FromSlash(name)) }

// name is the inverse of file.
func (y *session) name(path string) string {
	return filepath.ToSlash(strings.TrimPrefix(path, y.dir+string(filepath.Separator)))
}

func (y *session) can(profile string) bool { return slices.Contains(y.profile, profile) }

func (y *session) note(format string, args ...any) {
	y.done = append(y.done, fmt.Sprintf(format, args...))
	if len(y.done) > 150 {
		y.done = slices.Clone(y.done[50:])
	}
}

// fatalf ends the test with what there is, and what led to it.
func (y *session) fatalf(format string, args ...any) {
	y.Helper()
	var files []string
	_ = filepath.WalkDir(y.dir, func(path string, e fs.DirEntry, err error) error { // as far as it can be told
		if err == nil && !e.IsDir() {
			files = append(files, y.name(path))
		}
		return nil
	})
	y.Fatalf("-seed %d, %v: %s\nfolders %v, open %v\nfiles %v\nafter\n%s", y.seed, y.profile, fmt.Sprintf(format, args...),
		y.folders, strings.ReplaceAll(fmt.Sprint(y.Opened()), y.dir+"/", ""), files, strings.ReplaceAll(strings.Join(y.done, "\n"), y.dir+"/", ""))
}

func (y *session) figures() string {
	return fmt.Sprintf("%d edits, %d requests (%d cancelled), %d file events, %d comparisons", y.edits, y.requests.Load(), y.cancelled.Load(), y.events, y.comparisons)
}

// step does one thing.
func (y *session) step() {
	switch n := y.random.IntN(100); {
	case n < 8:
		y.openOne()
	case n < 13:
		y.closeOne()
	case n < 30:
		y.choose()
		y.write()
	case n < 40:
		y.choose()
		y.disturb()
	case n < 48:
		y.choose()
		y.stray()
	case n < 75:
		y.ask()
	case n < 92:
		y.happen()
	case n < 94:
		y.set()
	case n < 96:
		y.turn()
	case n < 98:
		y.tell()
	default:
		time.Sleep(time.Duration(y.random.IntN(20)) * time.Millisecond)
	}
}

// choose turns to a document, and keeps it from growing without end.
func (y *session) choose() {
	y.undone[y.path] = y.undo
	open := y.Opened()
	y.path = open[y.random.IntN(len(open))]
	y.undo = y.undone[y.path]
	y.note("in %s", y.path)
	if len(y.undo) > 500 || len(y.Text(y.path)) > 8000 {
		y.whole()
	}
}

// whole gives the document a text as a whole.
func (y *session) whole() {
	texts := y.shelves[y.names[y.random.IntN(len(y.names))]]
	if own := y.shelves[y.name(y.path)]; own != nil {
		texts = own
	}
	text := texts[y.random.IntN(len(texts))]
	y.undo = nil
	y.note("whole %s", y.path)
	y.Change(y.path, []any{map[string]any{"text": text}}, text)
	y.edits++
}

// stray sends several changes at once, at places that may not be there.
func (y *session) stray() {
	if y.random.IntN(6) == 0 {
		y.whole()
		return
	}
	text := y.Text(y.path)
	var changes []any
	for range 1 + y.random.IntN(3) {
		var at [2]int
		var places [2]any
		for i := range at {
			line, char := y.random.IntN(strings.Count(text, "\n")+4), y.random.IntN(80)
			if y.random.IntN(8) == 0 {
				char = 1 << 30
			}
			at[i], places[i] = y.offset(text, line, char), map[string]any{"line": line, "character": char}
		}
		from, to := min(at[0], at[1]), max(at[0], at[1])
		if to-from > 300 { // it is not to be emptied at once
			places[0], from = places[1], at[1]
			to = from
		}
		piece := [...]string{"", "𠮷", "1.00", "\n", "，"}[y.random.IntN(5)]
		changes = append(changes, map[string]any{"range": map[string]any{"start": places[0], "end": places[1]}, "text": piece})
		text = text[:from] + piece + text[to:]
	}
	y.undo = nil
	y.note("changes %v", changes)
	y.Change(y.path, changes, text)
	y.edits++
}

// offset is where a place lies in a text, as the protocol says: of a line that is not there at the end, of a
// character that is not there at the end of its line.
func (y *session) offset(text string, line, char int) int {
	lines := strings.SplitAfter(text, "\n")
	if line >= len(lines) {
		return len(text)
	}
	start := len(strings.Join(lines[:line], ""))
	content := lines[line]
	if without, ended := strings.CutSuffix(content, "\n"); ended {
		content = strings.TrimSuffix(without, "\r")
	}
	for i, r := range content {
		switch {
		case y.can("utf-8"):
			char -= utf8.RuneLen(r)
		case y.can("utf-16"):
			char -= utf16.RuneLen(r)
		default:
			char--
		}
		if char < 0 {
			return start + i
		}
	}
	return start + len(content)
}

func (y *session) openOne() {
	name := y.names[y.random.IntN(len(y.names))]
	path := y.file(name)
	if !strings.HasSuffix(name, ".juesuan.toml") || slices.Contains(y.Opened(), path) {
		return
	}
	text, err := os.ReadFile(path)
	if err != nil || y.random.IntN(4) == 0 { // one that has not been saved yet
		text = []byte(y.shelves[name][y.random.IntN(len(y.shelves[name]))])
	}
	y.note("open %s", path)
	y.Open(path, string(text))
}

func (y *session) closeOne() {
	open := y.Opened()
	path := open[y.random.IntN(len(open))]
	if path == y.file("neu.juesuan.toml") {
		return
	}
	y.note("close %s", path)
	y.Close(path)
	delete(y.undone, path)
	if y.path == path {
		y.path, y.undo = y.file("neu.juesuan.toml"), nil
	}
}

// ask asks something, and does not wait for the answer; sometimes nobody wants it any more.
func (y *session) ask() {
	all := feature.All()
	method := all[y.random.IntN(len(all))].Method
	y.choose()
	what := y.about(method)
	y.requests.Add(1)
	ctx, cancel := context.WithCancel(context.Background())
	if y.random.IntN(4) == 0 {
		y.cancelled.Add(1)
		time.AfterFunc(time.Duration(y.random.IntN(2000))*time.Microsecond, cancel)
	}
	y.asked.Go(func() {
		defer cancel()
		if err := y.CallContext(ctx, method, what, nil); code(err) == rpc.InternalError {
			y.Errorf("-seed %d, %v: %s: %v", y.seed, y.profile, method, err)
		}
	})
}

// about are parameters of a request at a random place of the document.
func (y *session) about(method string) map[string]any {
	p := params(y.Encoding, y.File(y.path), feature.URIOf(y.path), int(y.place()))
	switch method {
	case feature.MethodRender:
		delete(p, "table")
	case "workspace/symbol":
		delete(p, "position")
	}
	return p
}

// set changes a setting.
func (y *session) set() {
	switch y.random.IntN(3) {
	case 0:
		y.settings["language"] = [...]string{"", "zh", "en"}[y.random.IntN(3)]
	case 1:
		y.settings["codeLens"] = map[string]any{"columns": y.random.IntN(2) == 0}
	case 2:
		y.settings["inlayHints"] = map[string]any{"totals": y.random.IntN(2) == 0, "names": y.random.IntN(2) == 0}
	}
	y.note("settings %v", y.settings)
	y.Notify("workspace/didChangeConfiguration", map[string]any{"settings": map[string]any{"juesuan": y.settings}})
}

// turn opens a folder in the workspace, or closes it.
func (y *session) turn() {
	name := [...]string{"局", "馆"}[y.random.IntN(2)]
	folder := []any{map[string]any{"uri": feature.URIOf(y.file(name)), "name": name}}
	event := map[string]any{"added": folder, "removed": []any{}}
	y.tell() // of what has happened in it
	if i := slices.Index(y.folders, name); i >= 0 {
		y.folders = slices.Delete(y.folders, i, i+1)
		event["added"], event["removed"] = event["removed"], event["added"]
	} else {
		y.folders = append(y.folders, name)
	}
	y.note("folders %v", y.folders)
	y.Notify("workspace/didChangeWorkspaceFolders", map[string]any{"event": event})
}

// happen changes files as other programs do. In a folder that is not open nobody sees it, and it is left alone
// while documents of it are open.
func (y *session) happen() {
	name := y.names[y.random.IntN(len(y.names))]
	folder, _, _ := strings.Cut(name, "/")
	if !slices.Contains(y.folders, folder) && slices.ContainsFunc(y.Opened(), func(path string) bool { return strings.HasPrefix(y.name(path), folder+"/") }) {
		return
	}
	switch texts := y.shelves[name]; y.random.IntN(8) {
	case 0:
		y.remove(name)
	case 1: // to another name of the same folder, over what is there
		to := y.names[y.random.IntN(len(y.names))]
		if filepath.Dir(to) != filepath.Dir(name) || filepath.Ext(to) != filepath.Ext(name) {
			return
		}
		if err := os.Rename(y.file(name), y.file(to)); err == nil {
			y.note("rename %s to %s", name, to)
			y.happened(name, 3)
			y.happened(to, 1)
		}
	case 2: // half of it, as programs write that do not take care
		text := texts[y.random.IntN(len(texts))]
		half := len(text) / 2
		for half > 0 && !utf8.RuneStart(text[half]) {
			half--
		}
		y.put(name, text[:half])
	case 3:
		y.move(filepath.Dir(name))
	default:
		y.put(name, texts[y.random.IntN(len(texts))])
	}
	if y.random.IntN(3) > 0 {
		y.tell()
	}
}

func (y *session) put(name, text string) {
	kind := 2
	if _, err := os.Stat(y.file(name)); err != nil {
		kind = 1
	}
	err := errors.Join(os.MkdirAll(filepath.Dir(y.file(name)), 0o755), os.WriteFile(y.file(name), []byte(text), 0o644))
	if err != nil {
		y.fatalf("%v", err)
	}
	y.note("write %s, %d bytes", name, len(text))
	y.happened(name, kind)
}

func (y *session) remove(name string) {
	if os.Remove(y.file(name)) == nil {
		y.note("remove %s", name)
		y.happened(name, 3)
	}
}

// move moves a folder away, or back.
func (y *session) move(name string) {
	if !strings.Contains(filepath.ToSlash(name), "/") {
		return // a folder of the workspace
	}
	from, to := y.file(name), y.file(name)+"-旧"
	if _, err := os.Stat(to); err == nil {
		if err := os.RemoveAll(from); err != nil {
			y.fatalf("%v", err)
		}
		from, to = to, from
	}
	if os.Rename(from, to) == nil {
		y.note("move %s to %s", from, to)
		y.happened(y.name(from), 3)
		y.happened(y.name(to), 1)
	}
}

// happened notes an event that the server is to be told of.
func (y *session) happened(name string, kind int) {
	if folder, _, _ := strings.Cut(name, "/"); slices.Contains(y.folders, folder) {
		y.events++
		y.untold = append(y.untold, map[string]any{"uri": feature.URIOf(y.file(name)), "type": kind})
	}
}

// tell tells of what has happened.
func (y *session) tell() {
	if len(y.untold) > 0 && y.can("tells") {
		y.note("told")
		y.Notify("workspace/didChangeWatchedFiles", map[string]any{"changes": y.untold})
	}
	y.untold = nil
}
