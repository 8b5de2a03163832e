package render

// Body is what a page holds, without its head, which is no XML.
func (d *Document) Body() string { return string(d.body(nil)) }
