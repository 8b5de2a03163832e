package child

import (
	"bytes"
	"encoding/json"

	"github.com/juesuan/juesuan-lint/dsl/convert"
)

// Write has the program write a document as a file of a format. Errors are *convert.Error.
func Write(getenv func(string) string, format, file string, d *convert.Document) error {
	data, err := json.Marshal(d)
	if err != nil {
		return failed(file, err.Error())
	}
	_, err = Run(getenv, []string{"write", format, file}, bytes.NewReader(data))
	return err
}
