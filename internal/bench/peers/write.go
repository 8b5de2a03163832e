package peers

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

// JSON writes the report: the same keys, texts and figures, a row on a line.
func (r *Report) JSON() string {
	var b strings.Builder
	r.object(&b, doc.Root)
	b.WriteByte('\n')
	return b.String()
}

// Module writes the report as a module of JavaScript.
func (r *Report) Module() string {
	return "export default " + strings.TrimSuffix(r.JSON(), "\n") + ";\n"
}

func (r *Report) object(b *strings.Builder, id doc.ID) {
	b.WriteString("{\n")
	for c := r.doc.First(id); c != doc.None; c = r.doc.Next(c) {
		b.WriteString(quote(r.doc.Key(c)))
		b.WriteByte(':')
		switch r.doc.Kind(c) {
		case doc.Table:
			r.object(b, c)
		case doc.List:
			b.WriteByte('[')
			for e := r.doc.First(c); e != doc.None; e = r.doc.Next(e) {
				r.object(b, e)
				if r.doc.Next(e) != doc.None {
					b.WriteByte(',')
				}
			}
			b.WriteByte(']')
		default:
			r.value(b, r.doc.Node(c))
		}
		if r.doc.Next(c) != doc.None {
			b.WriteByte(',')
		}
		b.WriteByte('\n')
	}
	b.WriteByte('}')
}

func (r *Report) value(b *strings.Builder, n syntax.Node) {
	tree := r.doc.Tree
	switch tree.Kind(n) {
	case syntax.String:
		b.WriteString(quote(tree.Str(n)))
	case syntax.Array:
		b.WriteByte('[')
		for c := tree.First(n); c != syntax.None; c = tree.Next(c) {
			r.value(b, c)
			if tree.Next(c) != syntax.None {
				b.WriteByte(',')
			}
		}
		b.WriteByte(']')
	default:
		b.WriteString(tree.Raw(n))
	}
}

// quote writes a string as JSON, as people would: only what must be is escaped.
func quote(s string) string {
	var b strings.Builder
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(s); err != nil {
		panic(err) // no string fails
	}
	return strings.TrimSuffix(b.String(), "\n")
}

// Journal writes identities as a journal for hledger and ledger, a transaction for each: the parts are posted to
// the account of the table, the running balance is asserted to be the printed total, and the total is taken out
// again, so that every identity stands by itself. Parts of 0 are left out, but for the last. The accounts are under
// root, one for each report: ledger adds up an account at every assertion.
func Journal(root string, identities []Identity) string {
	var b strings.Builder
	var declared []string
	for _, identity := range identities {
		if account := identity.account(root); !slices.Contains(declared, account) {
			declared = append(declared, account)
			fmt.Fprintf(&b, "account %s\n", account)
		}
	}
	for _, identity := range identities {
		account := identity.account(root)
		parts := slices.DeleteFunc(slices.Clone(identity.Parts), func(part int64) bool { return part == 0 })
		if len(parts) == 0 {
			parts = []int64{0}
		}
		fmt.Fprintf(&b, "\n2022-12-31 %s\n", identity.Name)
		for i, part := range parts {
			fmt.Fprintf(&b, "  %s  %s", account, money(part))
			if i == len(parts)-1 {
				fmt.Fprintf(&b, " = %s", money(identity.Total))
			}
			b.WriteByte('\n')
		}
		if identity.Total != 0 {
			fmt.Fprintf(&b, "  %s  %s\n", account, money(-identity.Total))
		}
	}
	return b.String()
}

// account is the table of the total.
func (i Identity) account(root string) string {
	table, _, _ := strings.Cut(i.Name, ".")
	return root + ":" + table
}

func money(hundredths int64) string {
	sign := ""
	if hundredths < 0 {
		sign, hundredths = "-", -hundredths
	}
	return fmt.Sprintf("%s%d.%02d", sign, hundredths/100, hundredths%100)
}
