package grid

// Heading is what is printed over a column of amounts, from the top down; Column is the form's.
type Heading struct {
	Column int
	Texts  []string
}

// headings returns what stands over column j, without 栏次; a merged heading stands once.
func (p *paste) headings(j int) []string {
	var path []string
	for i := range p.head {
		if s := p.g.Rows[i][j].Text; s != "" && !p.numbering[i] && (len(path) == 0 || path[len(path)-1] != s) {
			path = append(path, s)
		}
	}
	return path
}
