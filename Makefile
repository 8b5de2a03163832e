# The one way to build and test. `make` alone lists what there is.
# What a machine lacks is skipped with a message; with CI=true a skip is a failure.

GO          ?= go
STATICCHECK := honnef.co/go/tools/cmd/staticcheck@v0.8.2
ACTIONLINT  := github.com/rhysd/actionlint/cmd/actionlint@v1.7.12
FUZZTIME    ?= 60s
SOAKTIME    ?= 10m
SEED        ?= $(shell date +%s)
BENCHTIME   ?= 1s
NODE_MODULES := vscode-extension/node_modules/.package-lock.json
PEERS        := internal/bench/peers/node_modules/.package-lock.json
MUTATIONS   ?= 60
VERSION     ?= $(shell git describe --tags --always --dirty 2>/dev/null || echo unknown)

# Everything is compiled alike, by make and by what tests start, so that it is compiled once.
export GOFLAGS := $(filter-out -trimpath -buildvcs=%,$(GOFLAGS)) -trimpath -buildvcs=false

# skip ends a recipe that cannot run here.
skip = echo "SKIPPED: $(1)"; [ "$$CI" != true ]

.NOTPARALLEL:
.PHONY: help test format vet staticcheck actionlint generated unit race long extension vsix reproducible web bench bench-peers fuzz soak mutate pdf-reference generate build clean

help: ## list the targets
	@sed -n 's/^\([a-z-]*\):.* ## /  \1\t/p' $(MAKEFILE_LIST) | expand -t 16

test: format vet staticcheck actionlint generated unit race extension ## run all checks and tests

format: ## every Go file is formatted
	@files=$$(gofmt -l .); [ -z "$$files" ] || { echo "not formatted, run gofmt -w:"; echo "$$files"; exit 1; }

# Of several packages go build compiles all and links none.
vet: ## go vet, and that the programs compile where they are to run
	$(GO) vet ./...
	GOOS=windows $(GO) vet ./...
	GOOS=darwin $(GO) build ./cmd/juesuan-lint ./lsp
	GOOS=js GOARCH=wasm $(GO) build ./cmd/juesuan-web ./lint

staticcheck: ## staticcheck, pinned
	@if $(GO) run $(STATICCHECK) -version >/dev/null 2>&1; then \
		echo "staticcheck ./..."; $(GO) run $(STATICCHECK) ./...; \
	else $(call skip,staticcheck cannot be fetched); fi

actionlint: ## the workflows and the action, pinned
	@if $(GO) run $(ACTIONLINT) -version >/dev/null 2>&1; then \
		echo "actionlint"; $(GO) run $(ACTIONLINT); \
	else $(call skip,actionlint cannot be fetched); fi

generated: ## generated files are what their sources say
	@sums() { { grep -rl --include='*.go' '^// Code generated .* DO NOT EDIT' .; find docs/rules -name '*.md'; } | sort | xargs cksum; }; \
	before=$$(sums); $(GO) generate ./... >/dev/null || exit 1; \
	[ "$$before" = "$$(sums)" ] || { echo "generated files were out of date; they have been written anew, commit them"; exit 1; }

unit: ## go test, which need not vet again
	$(GO) test -vet=off ./...

# A race takes two goroutines: raced are the packages that start one, in the program or in a test, each with all that
# it runs in them. layout_test.go holds the search to the syntax.
RACED = $$(grep -rlE --include='*.go' '^[[:space:]]*go [a-z(]|\.(Go|AfterFunc|Parallel|RunParallel)\(' . | xargs -n 1 dirname | sort -u)

race: ## go test under the race detector, long tests shortened
	@if [ "$$($(GO) env CGO_ENABLED)" = 1 ] && command -v "$$($(GO) env CC)" >/dev/null; then \
		echo "$(GO) test -race -short"; $(GO) test -race -short -vet=off $(RACED); \
	else $(call skip,the race detector needs a C compiler); fi

long: ## the tests that unit and race cut short: all samples in LibreOffice, more damaged files; all under the detector
	JUESUAN_LONG=1 $(GO) test -count=1 -timeout 60m $$(grep -rl --include='*_test.go' JUESUAN_LONG . | xargs -n 1 dirname | sort -u)
	$(GO) test -race -count=1 -timeout 60m -vet=off ./...

extension: ## the VS Code extension: lint, types, texts, grammar; then the package, in a real VS Code
	@if ! npm --version >/dev/null 2>&1; then $(call skip,the extension needs Node.js and npm); \
	elif ! [ -x "$${CHROMIUM:-/usr/bin/chromium}" ]; then $(call skip,the tests of the extension need Chromium); \
	elif ! $(MAKE) -s $(NODE_MODULES); then $(call skip,the packages of the extension cannot be fetched); \
	else cd vscode-extension && npm test; fi

vsix: $(NODE_MODULES) ## dist/juesuan-*.vsix, the extension for six platforms
	cd vscode-extension && VERSION=$(VERSION) npm run package all

# The stamp of the commit is the same too, as both folders are clones of it.
reproducible: ## the commit, built in two folders, gives the same bytes
	@dir=$$(mktemp -d) && trap 'rm -rf "$$dir"' EXIT && for n in one two/deeper; do \
		git clone -q . "$$dir/$$n" && $(MAKE) -s -C "$$dir/$$n" build VERSION=$(VERSION) || exit 1; \
	done; \
	for program in juesuan-lint juesuan-convert; do \
		cmp "$$dir/one/bin/$$program" "$$dir/two/deeper/bin/$$program" || exit 1; \
	done; echo "the same bytes: $$(cd "$$dir/one/bin" && sha256sum juesuan-lint)"

web: ## dist/juesuan.html, the linter in one page
	$(GO) run ./internal/webpage -o dist/juesuan.html

$(NODE_MODULES): vscode-extension/package-lock.json
	cd vscode-extension && npm ci --ignore-scripts --no-audit --no-fund

bench: ## the whole process beside a hello world and other checkers, then the benchmarks, BENCHTIME each
	$(GO) run ./internal/bench
	$(GO) run ./internal/lspbench
	$(GO) test -run '^$$' -bench . -benchmem -benchtime $(BENCHTIME) ./...

bench-peers: ## install the other checkers that npm has, and measure beside all of them
	@if ! npm --version >/dev/null 2>&1; then echo "npm is not installed: without tombi, oxlint, biome, ajv"; \
	elif ! $(MAKE) -s $(PEERS); then echo "npm cannot fetch its packages: without tombi, oxlint, biome, ajv"; fi
	@for peer in hledger ledger; do command -v $$peer >/dev/null || echo "$$peer is not installed: apt-get install $$peer"; done
	$(GO) run ./internal/bench -only peers

$(PEERS): internal/bench/peers/package-lock.json
	cd internal/bench/peers && npm ci --ignore-scripts --no-audit --no-fund

fuzz: ## run every fuzz target, FUZZTIME each
	@for pkg in $$($(GO) list ./...); do \
		for target in $$($(GO) test -list '^Fuzz' $$pkg | grep '^Fuzz'); do \
			echo "$$pkg $$target"; \
			$(GO) test -run '^$$' -fuzz "^$$target\$$" -fuzztime $(FUZZTIME) -fuzzminimizetime 1x $$pkg || exit 1; \
		done; \
	done

soak: ## sessions of editors at random for SOAKTIME, held against fresh servers; SEED=number does one again
	$(GO) test ./lsp -run '^TestSoak$$' -count=1 -v -parallel 8 -timeout 0 -soak $(SOAKTIME) -seed $(SEED)

mutate: ## change the program in MUTATIONS places of each package and see that a test notices
	$(GO) run ./internal/mutate -n $(MUTATIONS)

pdf-reference: ## published PDF files in REFERENCE=folder, imported and compared with what was typed of them
	@if [ -z "$(REFERENCE)" ]; then echo "skipped: name the folder with the PDF files, make pdf-reference REFERENCE=folder"; else \
		JUESUAN_REFERENCE="$(abspath $(REFERENCE))" $(GO) test -count=1 -v -run '^TestReference$$' ./dsl/convert/pdf; fi

generate: ## write the generated files
	$(GO) generate ./...

build: ## build bin/juesuan-lint and bin/juesuan-convert
	CGO_ENABLED=0 $(GO) build -trimpath -ldflags '-s -w -X main.version=$(VERSION)' -o bin/ ./cmd/juesuan-lint ./cmd/juesuan-convert

clean: ## remove what was built
	rm -rf bin dist vscode-extension/dist vscode-extension/server
