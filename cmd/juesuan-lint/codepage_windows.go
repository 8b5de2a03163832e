package main

import (
	"os"
	"syscall"
	"unicode/utf16"
	"unsafe"
)

// consolePage is the console's code page where f is a pipe; 0 where it is none, or there is no console.
func consolePage(f *os.File) uint32 {
	if kind, err := syscall.GetFileType(syscall.Handle(f.Fd())); err != nil || kind != syscall.FILE_TYPE_PIPE {
		return 0
	}
	page, _, _ := syscall.NewLazyDLL("kernel32.dll").NewProc("GetConsoleOutputCP").Call()
	return uint32(page)
}

// encoderOf encodes text in a code page by the system's own tables; a character that it lacks becomes ?.
func encoderOf(page uint32) func(text string) []byte {
	convert := syscall.NewLazyDLL("kernel32.dll").NewProc("WideCharToMultiByte")
	return func(text string) []byte {
		wide := utf16.Encode([]rune(text))
		call := func(out []byte) uintptr {
			n, _, _ := convert.Call(uintptr(page), 0, uintptr(unsafe.Pointer(unsafe.SliceData(wide))), uintptr(len(wide)),
				uintptr(unsafe.Pointer(unsafe.SliceData(out))), uintptr(len(out)), 0, 0)
			return n
		}
		out := make([]byte, call(nil))
		if len(out) == 0 || call(out) == 0 {
			return []byte(text) // the system lacks the page
		}
		return out
	}
}
