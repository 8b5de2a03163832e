package project

func (p *Project) loadForms() {}
