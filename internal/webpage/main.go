// Webpage builds the one web page that holds the linter: the page of cmd/juesuan-web, the program compiled
// for browsers, and Go's script that starts it. Start with main.
package main

import (
	"bytes"
	"compress/gzip"
	"encoding/base64"
	"flag"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

func main() {
	log.SetFlags(0)
	out := flag.String("o", "dist/juesuan.html", "the page to write")
	flag.Parse()

	dir, err := os.MkdirTemp("", "juesuan-web-")
	check(err)
	defer os.RemoveAll(dir)
	program := filepath.Join(dir, "juesuan.wasm")
	build := exec.Command("go", "build", "-trimpath", "-ldflags", "-s -w", "-o", program, "./cmd/juesuan-web")
	build.Env, build.Stderr = append(os.Environ(), "GOOS=js", "GOARCH=wasm"), os.Stderr
	check(build.Run())
	root, err := exec.Command("go", "env", "GOROOT").Output()
	check(err)

	page := read("cmd/juesuan-web/page.html")
	starter := read(filepath.Join(strings.TrimSpace(string(root)), "lib", "wasm", "wasm_exec.js"))
	page = strings.Replace(page, "/*WASM_EXEC*/", starter, 1)
	page = strings.Replace(page, "/*WASM*/", packed(read(program)), 1)
	check(os.MkdirAll(filepath.Dir(*out), 0o755))
	check(os.WriteFile(*out, []byte(page), 0o644))
	log.Printf("%s: %.1f MB", *out, float64(len(page))/1e6)
}

// packed is data compressed, in letters that may stand in a script.
func packed(data string) string {
	var b bytes.Buffer
	z, err := gzip.NewWriterLevel(&b, gzip.BestCompression)
	check(err)
	_, err = z.Write([]byte(data))
	check(err)
	check(z.Close())
	return base64.StdEncoding.EncodeToString(b.Bytes())
}

func read(name string) string {
	b, err := os.ReadFile(name)
	check(err)
	return string(b)
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
