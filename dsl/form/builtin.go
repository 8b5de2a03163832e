package form

//go:generate go run ./internal/gen

// Builtin returns the built-in forms and relations.
func Builtin() *Library {
	return &Library{Forms: builtinForms, Relations: builtinRelations, Wording: &builtinWording, Aliases: builtinAliases,
		Performance: builtinPerformance, Prints: builtinPrints, Required: builtinRequired, Drafts: builtinDrafts, compiled: builtinCompiled}
}
