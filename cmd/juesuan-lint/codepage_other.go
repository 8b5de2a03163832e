//go:build !windows

package main

import "os"

// consolePage is the code page in which a pipe's reader takes text; only Windows has them.
func consolePage(*os.File) uint32 { return 0 }

// encoderOf is never asked for.
func encoderOf(uint32) func(text string) []byte {
	return func(text string) []byte { return []byte(text) }
}
