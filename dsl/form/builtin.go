package form

//go:generate go run ./internal/gen

// Builtin returns the built-in forms and relations.
func Builtin() *Library {
	l := &Library{Forms: make([]*Form, len(builtinForms)), Relations: make([]*Relation, len(builtinRelations)), Wording: &builtinWording}
	for i := range builtinForms {
		l.Forms[i] = &builtinForms[i]
	}
	l.Aliases = make([]*Alias, len(builtinAliases))
	for i := range builtinAliases {
		l.Aliases[i] = &builtinAliases[i]
	}
	l.Performance = make([]*Performance, len(builtinPerformance))
	for i := range builtinPerformance {
		l.Performance[i] = &builtinPerformance[i]
	}
	l.Prints = make([]*Print, len(builtinPrints))
	for i := range builtinPrints {
		l.Prints[i] = &builtinPrints[i]
	}
	l.Required = make([]*Required, len(builtinRequired))
	for i := range builtinRequired {
		l.Required[i] = &builtinRequired[i]
	}
	l.Drafts = make([]*Draft, len(builtinDrafts))
	for i := range builtinDrafts {
		l.Drafts[i] = &builtinDrafts[i]
	}
	for i := range builtinRelations {
		l.Relations[i] = &builtinRelations[i]
	}
	l.compiled = builtinCompiled[:]
	return l
}
