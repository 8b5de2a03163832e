package main

import (
	"github.com/juesuan/juesuan-lint/dsl/convert"
	"github.com/juesuan/juesuan-lint/lint/exchange"
)

// document reads another program's file.
func (p *program) document(path string) (*convert.Document, error) {
	d, err := exchange.Document(nil, p.getenv, path)
	return d, said(err)
}

// said makes what exchange has to say a mistake in the call.
func said(err error) error {
	if words, ok := exchange.Words(err); ok {
		return usageError{words}
	}
	return err
}
