//go:build !js

package main

import (
	"fmt"
	"os"
)

func main() {
	fmt.Fprintln(os.Stderr, "juesuan-web runs in a browser: make web builds its page, dist/juesuan.html")
	os.Exit(2)
}
