# Thin on purpose: every line calls a program that a person could call.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help setup build demo test pipeline bench clean

export DOTNET_NOLOGO := 1
export DOTNET_CLI_TELEMETRY_OPTOUT := 1

help: ## show this list
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## (.*)/  make \1\t\2/' | expand -t 20

build: ## restore the pinned packages and build everything
	@command -v dotnet >/dev/null || { echo "dotnet is not installed: get the .NET 10 SDK from https://dotnet.microsoft.com/download and try again" >&2; exit 1; }
	dotnet restore --locked-mode
	dotnet build --no-restore

setup: build ## find or install the browser that reads the shops, and a font for the plots
	scripts/ensure-fonts
	dotnet run --no-build --project src/Scrapers -- browser --install

demo: setup ## the whole pipeline on the sample shop, into data/demo
	dotnet run --no-build --project src/Pipeline -- run --profile sample

test: setup ## format check and every test
	dotnet format --verify-no-changes --no-restore
	dotnet test --no-build

pipeline: setup ## the whole pipeline as config/shoedata.json says; ARGS="--profile ..." for more
	dotnet run --no-build --project src/Pipeline -- run $(ARGS)

bench: ## the benchmarks, optimised build; results under benchmarks/results
	dotnet run -c Release --project benchmarks -- --filter '*' $(ARGS)

clean: ## remove what was built (the data stays; delete data/ by hand)
	rm -rf artifacts
