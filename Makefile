# Daily work with Sổ Hội. `make` alone lists what there is.
.DEFAULT_GOAL := help
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
MAKEFLAGS += --no-builtin-rules
.DELETE_ON_ERROR:

KEYCLOAK := 26.7.3
SEED     ?= demo
# Emptied, because make itself defines AS (the assembler).
AS       :=
CLIENT   :=
export SOHOI_PROJECT := $(CURDIR)
export SOHOI_HOME    ?= $(CURDIR)/.sohoi
export SOHOI_TOOLS   ?= $(CURDIR)/.sohoi/tools

# JDK 25: JAVA_HOME if it is one, else the newest under /usr/lib/jvm.
is25 = $(and $(wildcard $(1)/bin/javac),$(shell grep -s '^JAVA_VERSION="25' $(1)/release))
JDK := $(firstword $(foreach d,$(JAVA_HOME) $(wildcard /usr/lib/jvm/*25*),$(if $(call is25,$(d)),$(d))))
ifneq ($(JDK),)
export JAVA_HOME := $(JDK)
export PATH      := $(JDK)/bin:$(PATH)
endif
MVN := mvn -B -ntp -Dstyle.color=never
# Keeps the warnings about Maven 3.8 on Java 25 out of the output.
export MAVEN_OPTS += --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED

LAUNCHER_JAR := backend/launcher/target/launcher.jar
BACKEND_JAR  := backend/target/quarkus-app/quarkus-run.jar
PAGE         := frontend/dist/index.html
KEYCLOAK_JAR := $(SOHOI_TOOLS)/keycloak-$(KEYCLOAK)/lib/quarkus-run.jar
MODULES      := frontend/node_modules/.package-lock.json
LAUNCHER      = $(JAVA_HOME)/bin/java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar $(LAUNCHER_JAR)

##@ Work
.PHONY: help setup run start stop status token audit-check seed reset fmt openapi check bench
help: ## This list
	@awk 'BEGIN{FS=":.*## "} /^##@/{printf "\n%s\n",substr($$0,5)} /^[a-z0-9-]+:.*## /{printf "  make %-15s %s\n",$$1,$$2}' Makefile

setup: ## Check the tools, install what is missing on Debian (as root), fetch the client's packages
	@bash backend/launcher/setup.sh
	@$(MAKE) --no-print-directory $(MODULES)

run: built ## Run everything in the foreground; Ctrl-C stops it (SEED=none|base|demo)
	@exec $(LAUNCHER) run --seed=$(SEED)

start: built ## Run everything in the background; returns when it answers
	@$(LAUNCHER) start --seed=$(SEED)

stop: $(LAUNCHER_JAR) ## Stop it
	@$(LAUNCHER) stop

status: $(LAUNCHER_JAR) ## What runs, where, which log-ins
	@$(LAUNCHER) status

token: $(LAUNCHER_JAR) ## Print an access token: AS=lan or CLIENT=front
	@$(LAUNCHER) token $(if $(AS),--as $(AS)) $(if $(CLIENT),--client $(CLIENT))

audit-check: $(LAUNCHER_JAR) ## Is the chain of the audit whole? Fails and says where it is not
	@token=$$($(LAUNCHER) token --as admin); \
	answer=$$(curl -fsS -H "Authorization: Bearer $$token" "http://localhost:$$((8080 + $${SOHOI_PORT_OFFSET:-0}))/api/v1/audit-entries/verification"); \
	echo "$$answer"; grep -q '"whole":true' <<<"$$answer"

seed: $(LAUNCHER_JAR) ## Load the seed into the running instance, if it is empty
	@$(LAUNCHER) seed --level=$(SEED)

reset: $(LAUNCHER_JAR) ## Stop and delete all data of this instance (asks; YES=1 does not)
	@$(LAUNCHER) reset $(if $(YES),--yes)

fmt: need-jdk ## Format all sources
	$(MVN) -q -f backend/pom.xml spotless:apply
	cd frontend && npm run format

openapi: need-jdk ## Write openapi.yaml and the client's types from the service
	$(MVN) -q -f backend/pom.xml -DskipTests package
	cp backend/target/openapi/openapi.yaml openapi.yaml
	cd frontend && npm run api

check: test-format test-contract ## The quick checks

bench: built need-shell ## Measure; prints the table of docs/benchmarks.md
	@bash backend/bench/run.sh

##@ Build (only what changed)
.PHONY: built need-jdk need-node
built: $(LAUNCHER_JAR) $(KEYCLOAK_JAR) $(BACKEND_JAR) $(PAGE) ## Build launcher, service and client

need-jdk:
	@test -n "$(JDK)" || { echo "JDK 25 is missing: install Temurin 25 (https://adoptium.net) under /usr/lib/jvm or set JAVA_HOME."; exit 1; }
	@command -v mvn >/dev/null || { echo "Maven is missing: apt-get install maven, or: make setup"; exit 1; }

need-node:
	@command -v npm >/dev/null || { echo "Node 20 or newer is missing: https://nodejs.org"; exit 1; }

sources = $(shell find $(1) -type f 2>/dev/null | sed 's/ /\\ /g')

$(LAUNCHER_JAR): backend/launcher/pom.xml $(call sources,backend/launcher/src) | need-jdk
	@echo "Building the launcher"
	@$(MVN) -q -f backend/launcher/pom.xml package >&2
	@touch $@

$(BACKEND_JAR): backend/pom.xml $(call sources,backend/src/main) | need-jdk
	@echo "Building the service"
	@rm -rf backend/target/classes # Maven keeps the files of what has been deleted or renamed
	@$(MVN) -q -f backend/pom.xml -DskipTests package
	@touch $@

$(MODULES): frontend/package-lock.json | need-node
	@echo "Fetching the client's packages"
	@cd frontend && npm ci --no-audit --no-fund
	@touch $@

$(PAGE): $(MODULES) $(filter-out %.test.ts %.test.tsx,$(call sources,frontend/src frontend/public frontend/build)) $(wildcard frontend/index.html frontend/*.config.* frontend/tsconfig*.json)
	@echo "Building the client"
	@cd frontend && npm run build
	@touch $@

# A lock, because two checkouts may share SOHOI_TOOLS.
$(KEYCLOAK_JAR): | need-jdk
	@echo "Unpacking Keycloak $(KEYCLOAK)"
	@mkdir -p $(SOHOI_TOOLS)
	@exec 9>$(SOHOI_TOOLS)/unpack.lock; flock 9; test -f $@ || { rm -rf $(SOHOI_TOOLS)/unpack && mkdir $(SOHOI_TOOLS)/unpack && \
	  $(MVN) -q -f backend/launcher/pom.xml org.apache.maven.plugins:maven-dependency-plugin:3.11.0:unpack \
	    -Dartifact=org.keycloak:keycloak-quarkus-dist:$(KEYCLOAK):tar.gz -DoutputDirectory=$(SOHOI_TOOLS)/unpack && \
	  mv $(SOHOI_TOOLS)/unpack/keycloak-$(KEYCLOAK) $(SOHOI_TOOLS)/ && rmdir $(SOHOI_TOOLS)/unpack; }

##@ Tests
STAGES := test-format test-frontend test-backend test-contract test-readme test-e2e
.PHONY: test $(STAGES) need-browser need-shell
test: ## All stages, each with its time; stops at the first that fails
	@for stage in $(STAGES); do \
	  echo "== $$stage"; began=$$(date +%s); \
	  if $(MAKE) --no-print-directory $$stage; then echo "== $$stage ok, $$(( $$(date +%s) - began )) s"; \
	  else echo "== $$stage FAILED after $$(( $$(date +%s) - began )) s"; exit 1; fi; \
	done

test-format: need-jdk $(MODULES) ## Sources are formatted
	$(MVN) -q -f backend/pom.xml spotless:check
	cd frontend && npm run lint

test-backend: $(LAUNCHER_JAR) $(KEYCLOAK_JAR) ## Service against real PostgreSQL and Keycloak
	@rm -rf backend/target/classes backend/target/test-classes
	@bash backend/launcher/with-instance.sh infra 2000 $(MVN) -f backend/pom.xml verify
	@test ! -e $(BACKEND_JAR) || touch $(BACKEND_JAR)

test-contract: $(BACKEND_JAR) $(MODULES) ## openapi.yaml and the client's types are what the service says
	@diff -u openapi.yaml backend/target/openapi/openapi.yaml || { echo "openapi.yaml is old: make openapi"; exit 1; }
	@cd frontend && npm ci --no-audit --no-fund --silent --prefix tools/openapi && draft=$$(mktemp) && trap 'rm -f $$draft' EXIT && \
	  tools/openapi/node_modules/.bin/openapi-typescript ../openapi.yaml -o $$draft && \
	  diff -u src/api/schema.d.ts $$draft || { echo "frontend/src/api/schema.d.ts is old: make openapi"; exit 1; }

test-frontend: need-node ## Types, unit tests, build and size budgets of the client
	cd frontend && npm ci --no-audit --no-fund && npx tsc --noEmit && npx vitest run && npm run build && npm run size
	@touch $(MODULES) $(PAGE)

test-readme: built need-shell ## The story of the README, pasted into bash
	@bash backend/launcher/with-instance.sh empty 3500 bash backend/launcher/readme.sh

test-e2e: built need-browser ## The story in a browser, against a fresh instance
	@bash backend/launcher/with-instance.sh run 3000 npm --prefix frontend run e2e

need-browser:
	@command -v chromium >/dev/null || command -v google-chrome >/dev/null || bash backend/launcher/setup.sh

need-shell:
	@for tool in curl jq; do command -v $$tool >/dev/null || { bash backend/launcher/setup.sh; break; }; done
