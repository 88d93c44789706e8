# Countersign's targets. `make` alone lists them; `make demo` and `make test` are all that a fresh clone needs.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.NOTPARALLEL:

# A target imports only what Package.swift says. The same flags everywhere, or everything is built again.
FLAGS := --explicit-target-dependency-import-check error
SWIFT_SOURCES := Sources Tests Package.swift prompts
PROGRAM := .build/debug/countersign
QUALITY := .build/debug/quality
# The tests' server may lose data in a power cut; nothing is measured on it. A few tests at a time: all at once starve each
# other, and deadlines that they are about pass before they have begun.
TEST := COUNTERSIGN_TEST_FSYNC=off scripts/with-postgres \
	swift test $(FLAGS) --experimental-maximum-parallelization-width 6
# `make test-postgres FILTER=RaceTests`
FILTER ?= StorageTests|WorkflowTests

.PHONY: help
help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-15s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: setup
setup: ## Install what is missing (apt packages as root or through sudo); fast when nothing is
	@scripts/setup

.PHONY: build
build: setup ## Build everything for debugging, with the tests, so that nothing is built twice
	swift build $(FLAGS) --build-tests

.PHONY: demo
demo: build ## See the whole way of a draft in a sandbox, reviewing it yourself
	@scripts/demo

.PHONY: test
test: build ## Run all tests, on SQLite and on a PostgreSQL server started for them
	scripts/python-peers >/dev/null
	$(TEST)

.PHONY: test-postgres
test-postgres: build ## Run the tests of storage and stages alone, or FILTER=…, on both engines
	$(TEST) --filter '$(FILTER)'

.PHONY: test-litellm
test-litellm: build ## Test the model client against a LiteLLM proxy from PyPI; says so where there is none
	scripts/litellm-test

.PHONY: check-calendars
check-calendars: build ## Compare 10,000 answers about zones and holidays with Python's; says so where there is none
	scripts/check-calendars $(PROGRAM)

.PHONY: check-filters
check-filters: build ## Compare both readings of filters on 96,000 random pairs an engine; says its seeds
	COUNTERSIGN_TEST_FILTERS=2000 $(TEST) --filter FilterAgreementTests

.PHONY: check-ledger
check-ledger: build ## Compare the ledger with a plain one over STEPS random steps an engine, 20,000 without; says its seeds
	COUNTERSIGN_LEDGER_STEPS=$(or $(STEPS),20000) $(TEST) --filter LedgerTests

.PHONY: check-coverage
check-coverage: ## Check that docs/coverage.md lists every item once, and that the tests it names are there
	@scripts/check-coverage

.PHONY: check
check: lint check-coverage test check-docs check-demo check-calendars check-filters check-ledger test-litellm ## Run everything that must hold before a change is taken

.PHONY: bench
bench: setup ## Measure against floors taken in the same run (release build; takes minutes)
	swift build -c release $(FLAGS)
	scripts/with-postgres .build/release/bench $(BENCH)

.PHONY: golden
golden: build ## Rewrite the golden transcripts and the printed docs; read the diff before you commit it
	COUNTERSIGN_GOLDEN=rewrite swift test $(FLAGS) --filter "Golden|aChangedPromptHasANewVersion"
	@$(MAKE) --no-print-directory docs

.PHONY: format
format: ## Format all Swift
	swift format -i -r $(SWIFT_SOURCES)

.PHONY: lint
lint: ## Check the format of all Swift, and the scripts' syntax
	swift format lint -r --strict $(SWIFT_SOURCES)
	@for script in .ci/run scripts/*; do \
	    if head -n 1 "$$script" | grep -q bash; then bash -n "$$script"; fi; \
	done

.PHONY: docs
docs: build ## Print the reference pages of docs/ from the code
	@scripts/print-docs $(PROGRAM) docs

.PHONY: quality
quality: build ## Measure the review's checks and the detectors against Tests/Corpus
	@$(QUALITY)

.PHONY: check-docs
check-docs: build ## Check that the printed docs are what the code prints
	@fresh=$$(mktemp -d); trap 'rm -rf "$$fresh"' EXIT; \
	scripts/print-docs $(PROGRAM) "$$fresh"; \
	for file in "$$fresh"/*; do \
	    diff -u "docs/$${file##*/}" "$$file" || { echo "docs/$${file##*/} is out of date: make docs" >&2; exit 1; }; \
	done

.PHONY: check-demo
check-demo: build ## Run the demo without a terminal
	scripts/demo </dev/null

.PHONY: clean
clean: ## Delete what was built; downloaded packages stay
	swift package clean
