// Package literal prints values as Go literals, so that what a generator has worked out becomes static
// data of the program, which costs nothing at its start. It reads unexported fields too. Start with
// Append.
package literal

import (
	"reflect"
	"strconv"
	"strings"
)

// Append appends v as a literal for a file of package pkg. elided leaves out the type, as inside a slice.
// Fields that are zero are left out. It panics on what has no literal: maps, functions, interfaces.
func Append(b []byte, pkg string, v reflect.Value, elided bool) []byte {
	switch v.Kind() {
	case reflect.String:
		return strconv.AppendQuote(b, v.String())
	case reflect.Bool:
		return strconv.AppendBool(b, v.Bool())
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return strconv.AppendInt(b, v.Int(), 10)
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		return strconv.AppendUint(b, v.Uint(), 10)
	case reflect.Pointer:
		if v.IsNil() {
			return append(b, "nil"...)
		}
		if !elided {
			b = append(b, '&')
		}
		return Append(b, pkg, v.Elem(), elided)
	case reflect.Slice, reflect.Array:
		if !elided {
			b = append(b, typeName(pkg, v.Type())...)
		}
		b = append(b, '{')
		for i := range v.Len() {
			if k := v.Type().Elem().Kind(); k == reflect.Struct || k == reflect.Pointer {
				b = append(b, '\n')
			}
			b = Append(b, pkg, v.Index(i), true)
			b = append(b, ',')
		}
		return append(b, '}')
	case reflect.Struct:
		if !elided {
			b = append(b, typeName(pkg, v.Type())...)
		}
		b = append(b, '{')
		for i := range v.NumField() {
			if f := v.Field(i); !f.IsZero() {
				b = append(append(b, v.Type().Field(i).Name...), ": "...)
				b = append(Append(b, pkg, f, false), ", "...)
			}
		}
		return append(b, '}')
	}
	panic("no literal for " + v.Type().String())
}

func typeName(pkg string, t reflect.Type) string { return strings.ReplaceAll(t.String(), pkg+".", "") }
