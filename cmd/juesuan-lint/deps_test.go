package main

import (
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// light are the packages of the standard library that cost nothing to speak of at the start. net,
// os/exec, text/template, crypto and the like must stay out: what a package does when the program
// starts cannot be put off.
var light = []string{
	"bufio", "bytes", "cmp", "embed", "encoding", "errors", "flag", "fmt", "hash", "hash/fnv", "hash/maphash", "html", "io", "io/fs", "iter", "maps", "math",
	"math/big", "math/bits", "math/rand", "os", "os/signal", "path", "path/filepath", "reflect", "runtime", "runtime/debug",
	"slices", "sort", "strconv", "strings", "sync", "sync/atomic", "syscall", "time", "unicode", "unicode/utf16",
	"unicode/utf8", "unique", "unsafe", "weak",
}

// brought come with shopspring/decimal and BurntSushi/toml, and nothing of ours uses them but the language
// server, which speaks JSON, and what understands juesuan-convert, which answers in it.
var brought = []string{
	"context", "database/sql/driver", "encoding/base64", "encoding/binary", "encoding/json",
	"regexp", "regexp/syntax",
}

// TestLinkedStandardPackages holds the start-up time: what is linked is initialised at every start.
func TestLinkedStandardPackages(t *testing.T) {
	out, err := exec.Command("go", "list", "-deps", "-f", "{{if .Standard}}{{.ImportPath}}{{end}}", ".").Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	linked := strings.Fields(string(out))
	if !slices.Contains(linked, "flag") {
		t.Fatalf("%d packages: %s", len(linked), out)
	}
	for _, pkg := range linked {
		internal := strings.HasPrefix(pkg, "internal/") || strings.Contains(pkg, "/internal/") || strings.HasPrefix(pkg, "vendor/")
		if !internal && !slices.Contains(light, pkg) && !slices.Contains(brought, pkg) {
			t.Errorf("the program links %s", pkg)
		}
	}
}

// TestOwnInitialisation: no package of ours does anything when the program starts; what has to be computed is when it
// is first needed.
func TestOwnInitialisation(t *testing.T) {
	program := filepath.Join(t.TempDir(), "juesuan-lint")
	if out, err := exec.Command("go", "build", "-o", program, ".").CombinedOutput(); err != nil {
		t.Fatalf("go build: %v\n%s", err, out)
	}
	symbols, err := exec.Command("go", "tool", "nm", program).Output()
	if err != nil || !strings.Contains(string(symbols), "math/big.init") {
		t.Fatalf("go tool nm: %v: %d bytes", err, len(symbols))
	}
	own := regexp.MustCompile(`(?m) (main|github\.com/juesuan/juesuan-lint/\S+)\.init(\.\d+)?$`)
	for _, match := range own.FindAllStringSubmatch(string(symbols), -1) {
		t.Errorf("%s does something at every start", match[1])
	}
}

// TestOwnImports: what the libraries bring is there, and must not be used all the same.
func TestOwnImports(t *testing.T) {
	out, err := exec.Command("go", "list", "-deps", "-f", `{{if not .Standard}}{{.ImportPath}} {{join .Imports " "}}{{end}}`, ".").Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	for line := range strings.Lines(string(out)) {
		pkg, imports, _ := strings.Cut(line, " ")
		if !strings.HasPrefix(pkg, "github.com/juesuan/juesuan-lint/") {
			continue
		}
		for _, imported := range strings.Fields(imports) {
			server := strings.HasPrefix(pkg, "github.com/juesuan/juesuan-lint/lsp") && (imported == "encoding/json" || imported == "context")
			answers := pkg == "github.com/juesuan/juesuan-lint/dsl/convert/child" && imported == "encoding/json"
			if slices.Contains(brought, imported) && !server && !answers || imported == "reflect" {
				t.Errorf("%s imports %s", pkg, imported)
			}
		}
	}
}
