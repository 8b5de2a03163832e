package charset_test

import (
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/convert/charset"
)

// The bytes of 决算 are what iconv gives.
func TestDecode(t *testing.T) {
	for name, data := range map[string]string{
		"UTF-8": "决算", "with a mark": "\xef\xbb\xbf决算", "GBK": "\xbe\xf6\xcb\xe3",
		"UTF-16, little endian": "\xff\xfe\xb3\x51\x97\x7b", "UTF-16, big endian": "\xfe\xff\x51\xb3\x7b\x97",
	} {
		if got, ok := charset.Decode([]byte(data)); got != "决算" || !ok {
			t.Errorf("%s: %q, %v", name, got, ok)
		}
	}
	for name, data := range map[string]string{"zeros": "\xbe\xf6\x00\x00", "no characters": "\xff\xfd\xff\x80\x80\xff\xff"} {
		if got, ok := charset.Decode([]byte(data)); ok {
			t.Errorf("%s: %q", name, got)
		}
	}
}
