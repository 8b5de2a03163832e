package syntax

// Message returns what is wrong, in Chinese and in English.
func (c Code) Message(arg string) (zh, en string) { return "", "" }

// FixTitle returns what the edits of an error with this code do, in Chinese and in English.
func (c Code) FixTitle() (zh, en string) { return "", "" }
