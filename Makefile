# `make serve` and `make test` work on a fresh clone with Python 3.11, make and gcc; each sets up what it needs.
PYTHON ?= python3
BIN := .venv/bin
HOST ?= 127.0.0.1
PORT ?= 8000
# Apart from the hashed locks: which build is right, CPU or a version of CUDA, is this machine's affair.
TORCH ?= torch==2.13.0
RANKS ?= 1  # training processes

.PHONY: help serve test test-deep check bench data train release locks clean

help:  ## what can be made
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

# Two stamps, so that serving never waits for torch to install.
.venv/serve: requirements/serve.txt pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/pip install -q --require-hashes -r requirements/serve.txt
	$(BIN)/pip install -q --no-deps --no-build-isolation -e .
	@touch $@

.venv/dev: .venv/serve requirements/dev.txt
	$(BIN)/pip install -q --require-hashes -r requirements/dev.txt
	$(BIN)/pip install -q "$(TORCH)"
	@touch $@

serve: .venv/serve  ## answer POST /v1/reason on HOST:PORT from the shipped bundle
	$(BIN)/alen serve --host $(HOST) --port $(PORT)

check: .venv/dev  ## format, lint and types
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

test: check  ## every check that a change must pass
	$(BIN)/pytest

test-deep: .venv/dev  ## long property and fuzz runs
	$(BIN)/pytest -m deep

bench: .venv/serve  ## latency of one client and throughput of 32 on this machine
	$(BIN)/python -m loadtests.latency

data: .venv/dev  ## write a data set of 100,000 rows, with its card, to data/
	$(BIN)/alen generate --out data

train: .venv/dev  ## train the small model into runs/small, on RANKS=1 processes (one a GPU)
	$(BIN)/torchrun --standalone --nproc-per-node $(RANKS) -m training.train training/configs/small.toml --resume

release: .venv/dev  ## checkpoint to bundle, through the gates
	$(BIN)/alen release runs/small

locks:  ## renew the hashed requirements
	$(BIN)/uv pip compile -q --python-version 3.11 --generate-hashes --no-emit-index-url --no-annotate --no-header --extra serve pyproject.toml requirements/build.in -o requirements/serve.txt
	$(BIN)/uv pip compile -q --python-version 3.11 --generate-hashes --no-emit-index-url --no-annotate --no-header --extra serve --extra dev pyproject.toml requirements/build.in requirements/train.in -o requirements/dev.txt

clean:  ## remove the environment and caches
	rm -rf .venv .pytest_cache .mypy_cache .ruff_cache *.egg-info
