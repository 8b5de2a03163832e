package main

import (
	"bytes"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/juesuan/juesuan-lint/internal/generate"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/rules"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"juesuan-lint": main,
		// It stands for the program that reads Excel, Word and PDF: it answers with what is in the file.
		"juesuan-convert": func() {
			text, err := os.ReadFile(os.Args[2])
			if err != nil || os.Args[1] != "read" {
				os.Exit(2)
			}
			os.Stderr.WriteString("warning of a library\n")
			os.Stdout.Write(text)
			if bytes.Contains(text, []byte(`"error"`)) {
				os.Exit(1)
			}
			os.Exit(0)
		},
		// The same program with a rule that fails on reports of 2021.
		"failing-lint": func() {
			failing := &lint.Rule{ID: "JS999", Name: "failing", Severity: lint.Error, Run: func(p *lint.Pass) {
				if p.Report.Year == 2021 {
					panic("index out of range [3] with length 2")
				}
			}}
			os.Exit(newProgram(append(rules.All(), failing)).run(os.Args[1:]))
		},
	})
}

// several are the scripts in which several files are checked at once: what a short run is for is finding races.
var several = []string{"folder", "order", "formats", "panic", "dependents", "watch", "foreign", "extreme"}

// scripts are the folder of all scripts, or those of a short run.
func scripts() (dir string, files []string) {
	dir = filepath.Join("testdata", "script")
	if !testing.Short() {
		return dir, nil
	}
	for _, name := range several {
		files = append(files, filepath.Join(dir, name+".txtar"))
	}
	return "", files
}

// TestScripts runs the command as a user does. Beside the commands of testscript there are
//
//	exits N COMMAND…          the command exits with N
//	bytes FILE HEX            writes bytes
//	repeat FILE N TEXT…       writes N times the text, \n for line ends
//	sparse FILE SIZE          writes a file of zeros
//	reports FOLDER N          writes N generated reports
//	schema FILE [NAME]        the JSON in the file fits the schema, of findings or of NAME
//	listing FOLDER FILE       lists what is in a folder, for cmp
//	converter                 builds juesuan-convert and names it in JUESUAN_CONVERT
func TestScripts(t *testing.T) {
	build := sync.OnceValues(func() (string, error) {
		path := filepath.Join(t.TempDir(), "juesuan-convert")
		if runtime.GOOS == "windows" {
			path += ".exe"
		}
		out, err := exec.Command("go", "build", "-o", path, "../juesuan-convert").CombinedOutput()
		if err != nil {
			err = fmt.Errorf("go build: %w\n%s", err, out)
		}
		return path, err
	})
	dir, files := scripts()
	testscript.Run(t, testscript.Params{
		Dir:                 dir,
		Files:               files,
		RequireExplicitExec: true,
		Condition: func(cond string) (bool, error) {
			if cond == "root" {
				return os.Geteuid() == 0, nil
			}
			return false, fmt.Errorf("unknown condition %q", cond)
		},
		Setup: func(e *testscript.Env) error {
			samples, err := filepath.Abs(filepath.Join("..", "..", "samples"))
			e.Setenv("SAMPLES", samples)
			// The folder of the script is a project of its own, whatever lies above it.
			return errors.Join(err, os.WriteFile(filepath.Join(e.WorkDir, "juesuan.toml"), nil, 0o644))
		},
		Cmds: map[string]func(ts *testscript.TestScript, neg bool, args []string){
			"exits":   exits,
			"bytes":   writeBytes,
			"repeat":  repeat,
			"sparse":  sparse,
			"reports": reports,
			"schema":  fitsSchema,
			"listing": listing,
			"converter": func(ts *testscript.TestScript, neg bool, args []string) {
				path, err := build()
				ts.Check(err)
				ts.Setenv("JUESUAN_CONVERT", path)
			},
		},
	})
}

func exits(ts *testscript.TestScript, neg bool, args []string) {
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	err = ts.Exec(args[1], args[2:]...)
	got := 0
	if exit := (*exec.ExitError)(nil); errors.As(err, &exit) {
		got = exit.ExitCode()
	} else {
		ts.Check(err)
	}
	if got != want {
		ts.Fatalf("exit code %d, want %d", got, want)
	}
}

func writeBytes(ts *testscript.TestScript, neg bool, args []string) {
	b, err := hex.DecodeString(strings.Join(args[1:], ""))
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), b, 0o644))
}

func repeat(ts *testscript.TestScript, neg bool, args []string) {
	n, err := strconv.Atoi(args[1])
	ts.Check(err)
	text := strings.ReplaceAll(strings.Join(args[2:], " "), `\n`, "\n")
	f, err := os.OpenFile(ts.MkAbs(args[0]), os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
	ts.Check(err)
	_, err = f.WriteString(strings.Repeat(text, n))
	ts.Check(errors.Join(err, f.Close()))
}

func sparse(ts *testscript.TestScript, neg bool, args []string) {
	size, err := strconv.ParseInt(args[1], 10, 64)
	ts.Check(err)
	f, err := os.Create(ts.MkAbs(args[0]))
	ts.Check(err)
	ts.Check(errors.Join(f.Truncate(size), f.Close()))
}

func reports(ts *testscript.TestScript, neg bool, args []string) {
	n, err := strconv.Atoi(args[1])
	ts.Check(err)
	ts.Check(os.MkdirAll(ts.MkAbs(args[0]), 0o755))
	for i := range n {
		name := filepath.Join(ts.MkAbs(args[0]), fmt.Sprintf("%03d.juesuan.toml", i))
		text := generate.Report(uint64(i))
		if i%3 == 0 { // something to find
			text = strings.Replace(text, "\"\"]", "1.00]", 2)
		}
		ts.Check(os.WriteFile(name, []byte(text), 0o644))
	}
}

func fitsSchema(ts *testscript.TestScript, neg bool, args []string) {
	v, err := jsonschema.UnmarshalJSON(strings.NewReader(ts.ReadFile(args[0])))
	ts.Check(err)
	name := "findings"
	if len(args) > 1 {
		name = args[1]
	}
	schema, err := jsonschema.NewCompiler().Compile("../../lint/output/schema/" + name + "-v1.schema.json")
	ts.Check(err)
	ts.Check(schema.Validate(v))
}

func listing(ts *testscript.TestScript, neg bool, args []string) {
	var b bytes.Buffer
	root := ts.MkAbs(args[0])
	ts.Check(filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		info, err := d.Info()
		if err != nil {
			return err
		}
		fmt.Fprintln(&b, path, info.Mode(), info.Size(), info.ModTime().UnixNano())
		return nil
	}))
	ts.Check(os.WriteFile(ts.MkAbs(args[1]), b.Bytes(), 0o644))
}
