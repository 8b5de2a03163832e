module github.com/juesuan/juesuan-lint

go 1.26

require (
	github.com/BurntSushi/toml v1.6.0 // indirect
	github.com/shopspring/decimal v1.6.0 // indirect
	github.com/toml-lang/toml-test/v2 v2.2.0 // indirect
)
