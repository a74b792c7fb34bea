# greenschool: `make run` and `make test` set up all that they need on a fresh Debian or Ubuntu.

PYTHON ?= python3
BIN := .venv/bin
OUT ?= out
FUZZ_SECONDS ?= 300
KILLS ?= 200
export PYTHON
export PYTHONUTF8 := 1

.DEFAULT_GOAL := help
.PHONY: help setup setup-test setup-office setup-benchmark setup-screen run window test test-office test-window test-kills fuzz coverage check format translations screenshots benchmark lock clean

help: ## show this list
	@sed -n 's/^\([a-z-]*\):.*## /\1	/p' $(MAKEFILE_LIST)

setup:
	@scripts/setup.sh run

setup-test:
	@scripts/setup.sh test

setup-office:
	@scripts/setup.sh office

setup-benchmark:
	@scripts/setup.sh benchmark

setup-screen:
	@scripts/setup.sh screen

run: setup ## run the main job on the practice season; files go to out/
	@rm -rf $(OUT)/demo
	@QT_QPA_PLATFORM=offscreen $(BIN)/greenschool --home $(OUT)/demo demo --out $(OUT)/papers

window: ## open the window on the practice season
	@scripts/setup.sh window
	@test -e $(OUT)/demo/greenschool.db || $(MAKE) run
	@$(BIN)/greenschool --home $(OUT)/demo

test: setup-test ## run the tests
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n auto --dist worksteal -m "not clock"
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -m clock

test-office: setup-office ## send sheets through LibreOffice (installed if it is missing)
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest tests/office/round_trip.py

test-window: setup-screen ## let a judge mark in the real window by keyboard; pictures go to out/window/
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest tests/window/marking_by_keyboard.py

test-kills: setup-test ## kill -9 in marking (KILLS times, 200), import and upgrade, and look for what was lost
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.kills.run $(KILLS)

fuzz: setup-test ## throw broken files at the reader for FUZZ_SECONDS (300)
	@$(BIN)/python -m tests.fuzz.fuzz_reader $(FUZZ_SECONDS)

coverage: setup-test ## hold text, scoring and services to 95 % of branches
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n auto --dist worksteal -m "not clock" tests/text tests/scoring tests/services \
		--cov=greenschool.text --cov=greenschool.scoring --cov=greenschool.services --cov-branch --cov-report=
	@for room in text scoring services; do \
		$(BIN)/coverage report --include="greenschool/$$room/*" --fail-under=95 || exit 1; done

check: setup-test ## lint, types, import contracts, translations
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(BIN)/python scripts/translations.py check

format: setup-test ## format the code
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix .

translations: setup-test ## take new strings into the .ts files and build the .qm files
	@$(BIN)/python scripts/translations.py update
	@$(BIN)/python scripts/translations.py build

screenshots: setup ## draw every page, light and dark, into docs/screenshots
	@QT_QPA_PLATFORM=offscreen $(BIN)/python scripts/screenshots.py docs/screenshots

benchmark: setup-benchmark ## measure what the README claims
	@$(BIN)/python -m tests.benchmarks.bench_certificates
	@$(BIN)/python -m tests.benchmarks.bench_reading
	@$(BIN)/python -m tests.benchmarks.bench_mark

lock: setup-test ## write requirements/*.txt anew from pyproject.toml
	@for list in "run --group build" "test --group build --group test --group check --group assets"; do \
		set -- $$list; name=$$1; shift; \
		$(BIN)/uv pip compile pyproject.toml "$$@" --universal --python-version 3.11 --generate-hashes \
			--no-emit-index-url --no-header --upgrade --quiet --output-file requirements/$$name.txt; done

clean: ## remove what the other targets made
	rm -rf .venv $(OUT) build dist
