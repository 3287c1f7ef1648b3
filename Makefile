# easyread in a few commands. Everything is installed into .venv; only `make test` adds something to the
# machine itself, and only if it has no Chromium: the browser that the pages are tested in.

PYTHON ?= python3
PORT   ?= 8000
BIN    := .venv/bin

# Material and ProperDocs print advertisements about a version of MkDocs that easyread does not use.
export NO_MKDOCS_2_WARNING := 1
export DISABLE_MKDOCS_2_WARNING := true
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: help site serve test lint bench screenshots clean

help:
	@echo "make site         build the example plan into site/"
	@echo "make serve        show it at http://127.0.0.1:$(PORT)/ and follow your changes"
	@echo "make test         check everything: style, types, tests, browser"
	@echo "make bench        measure what benchmarks/README.md speaks of"
	@echo "make screenshots  make the pictures in the README anew, and all kinds of pages in all widths and colours"
	@echo "make clean        delete all that was built or installed here"

site: .venv/site
	@$(BIN)/mkdocs build --strict
	@echo
	@echo "The site is in site/. Its first pages are site/index.html and site/easy/index.html."
	@echo "To read it in a browser: make serve"

serve: .venv/site
	@echo "Standard version: http://127.0.0.1:$(PORT)/   Easy read: http://127.0.0.1:$(PORT)/easy/"
	@$(BIN)/mkdocs serve --dev-addr 127.0.0.1:$(PORT)

test: lint
	@tests/browser/install-chromium
	$(BIN)/python -m pytest -n auto

lint: .venv/dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

bench: .venv/dev
	$(BIN)/python -m benchmarks.build
	$(BIN)/python -m benchmarks.pictures
	$(BIN)/python -m benchmarks.speech
	$(BIN)/python -m benchmarks.promises
	$(BIN)/python -m benchmarks.feedback
	$(BIN)/python -m benchmarks.checks

screenshots: .venv/dev site
	@tests/browser/install-chromium
	$(BIN)/python -m tools.screenshots

clean:
	rm -rf .venv site .cache .mypy_cache .ruff_cache .pytest_cache .hypothesis

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "easyread needs Python 3.11 or newer. Run: make PYTHON=python3.12 site (or another that you have)"; exit 1; }
	$(PYTHON) -m venv .venv

.venv/site: pyproject.toml | .venv/bin/python
	@echo "Installing what easyread needs into .venv (once)..."
	$(BIN)/python -m pip install --quiet --editable .
	@touch $@

# Groups of dependencies need a pip of 2025 or newer.
.venv/dev: pyproject.toml .venv/site
	@echo "Installing what the tests need into .venv (once)..."
	$(BIN)/python -m pip install --quiet --upgrade "pip>=25.1"
	$(BIN)/python -m pip install --quiet --group dev --editable '.[natural]'
	@touch $@
