package child

// Extensions are the endings of the names of files that the program reads.
func Extensions() []string {
	return []string{".xlsx", ".xlsm", ".xltx", ".xls", ".et", ".csv", ".docx", ".docm", ".dotx", ".doc", ".wps", ".rtf", ".pdf"}
}
