package feature

import (
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
)

// TestSettingsOfExtension holds the settings of the VS Code extension to ours: the same names, the same
// defaults.
func TestSettingsOfExtension(t *testing.T) {
	text, err := os.ReadFile(filepath.Join("..", "..", "vscode-extension", "package.json"))
	if err != nil {
		t.Fatal(err)
	}
	var manifest struct {
		Contributes struct {
			Configuration struct {
				Properties map[string]struct {
					Default any `json:"default"`
				} `json:"properties"`
			} `json:"configuration"`
		} `json:"contributes"`
	}
	if err := json.Unmarshal(text, &manifest); err != nil {
		t.Fatal(err)
	}
	got := map[string]any{}
	for name, p := range manifest.Contributes.Configuration.Properties {
		if name = strings.TrimPrefix(name, Source+"."); name != "path" && name != "trace.server" { // which are the extension's own
			got[name] = p.Default
		}
	}
	raw, err := json.Marshal(DefaultSettings())
	if err != nil {
		t.Fatal(err)
	}
	var settings map[string]any
	if err := json.Unmarshal(raw, &settings); err != nil {
		t.Fatal(err)
	}
	want := map[string]any{}
	leaves(want, "", settings)
	if !reflect.DeepEqual(got, want) {
		t.Errorf("the extension has %v, the server %v", got, want)
	}
}

func leaves(out map[string]any, prefix string, in map[string]any) {
	for name, v := range in {
		if group, ok := v.(map[string]any); ok {
			leaves(out, prefix+name+".", group)
		} else {
			out[prefix+name] = v
		}
	}
}
