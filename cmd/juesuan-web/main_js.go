package main

import (
	"fmt"
	"syscall/js"

	"github.com/juesuan/juesuan-lint/lint"
)

// main gives the page its functions and waits for calls.
func main() {
	s := newSite()
	js.Global().Set("juesuan", js.ValueOf(map[string]any{
		"put":     function(func(args []js.Value) any { return s.put(words(args, 0), bytes(args, 1), language(args, 2)) }),
		"remove":  function(func(args []js.Value) any { s.remove(words(args, 0)); return nil }),
		"check":   function(func(args []js.Value) any { return s.check(language(args, 0)) }),
		"explain": function(func(args []js.Value) any { return explain(words(args, 0), language(args, 1)) }),
	}))
	js.Global().Call("juesuanReady")
	select {}
}

// function makes a function of the page; a defect of ours comes back as an Error and ends nothing.
func function(f func(args []js.Value) any) js.Func {
	return js.FuncOf(func(_ js.Value, args []js.Value) (result any) {
		defer func() {
			if v := recover(); v != nil {
				result = js.Global().Get("Error").New(fmt.Sprint(v))
			}
		}()
		return f(args)
	})
}

func words(args []js.Value, i int) string {
	if i < len(args) && args[i].Type() == js.TypeString {
		return args[i].String()
	}
	return ""
}

// bytes are those of a Uint8Array.
func bytes(args []js.Value, i int) string {
	if i >= len(args) || !args[i].InstanceOf(js.Global().Get("Uint8Array")) {
		return ""
	}
	b := make([]byte, args[i].Length())
	js.CopyBytesToGo(b, args[i])
	return string(b)
}

func language(args []js.Value, i int) lint.Lang {
	if words(args, i) == "en" {
		return lint.English
	}
	return lint.Chinese
}
