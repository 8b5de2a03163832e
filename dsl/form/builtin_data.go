package form

var builtinForms = [...]Form{}
var builtinRelations = [...]Relation{}
