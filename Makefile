# Two commands: `make run` and `make test`. `make help` lists the rest.
#
# PYTHON=…  which Python to build with (3.11 or newer); PORT=… and HOST=… where the site listens.

MAKEFLAGS += --no-print-directory
# The steps share one database server and one processor.
.NOTPARALLEL:
BIN := .venv/bin
export HOST PORT

.PHONY: help run test check format lock install install-dev secrets clean
.PHONY: test-code test-journeys test-smoke test-chaos screenshots chaos reliability restore-drill bench-reminders load
.PHONY: lint types imports migrations lawbook translations bandit audit sbom

help:  ## list the commands
	@sed -n 's/^\([a-z-]*\):.*  ## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST)

run: install  ## run the whole site on this machine
	@exec $(BIN)/python -m apps.core.local_run

test: install-dev test-code test-journeys test-smoke test-chaos  ## run all tests

check: install-dev lint types imports migrations lawbook translations bandit test  ## everything that must hold before a push

install:  ## make .venv with what the site needs
	@requirements/install runtime

install-dev:
	@requirements/install dev

# PostgreSQL and Redis are started by tests/servers_plugin.py.
test-code: install-dev
	$(BIN)/pytest tests/unit tests/integration

# A call of its own: an open browser would switch off Django's guard for every later test.
test-journeys: install-dev
	$(BIN)/python -m tests.journeys

# What fails is in the pictures too: the sheet is written whatever the tests say.
screenshots: install-dev  ## photograph every page in every state, and lay the pictures out in var/screenshots/
	-SCREENSHOTS=var/screenshots $(BIN)/python -m tests.journeys -q -k every_page_holds
	$(BIN)/python -m tests.journeys.contact_sheet var/screenshots

# The default run mode: SQLite, and a folder instead of Redis.
test-smoke: install-dev
	TEST_DATABASE=sqlite $(BIN)/pytest tests/smoke

# Kills workers, wipes Redis and crashes PostgreSQL while mails leave. FULL=1: 10,000 mails, ten minutes.
chaos: install-dev  ## see whether every mail arrives while everything around it is killed
	$(BIN)/python -m tests.chaos $(if $(FULL),--full)

# The short run: 500 mails, R01 and R03 in small.
test-chaos: install-dev
	$(BIN)/python -m tests.chaos

restore-drill: install-dev  ## make a copy of a database, put it back, and see who and what comes back
	$(BIN)/python -m tests.drill --people $(or $(PEOPLE),200)

reliability: install-dev  ## the trials that are too long for every push, about 30 minutes; SCALE=0.1 for a tenth
	$(BIN)/python -m tests.chaos --calm
	@for id in hosts R04 R05 R12 R13 R15 R16 R20 R21 R23 R24 R25; do \
	    $(BIN)/python -m tests.chaos --only $$id --scale $(or $(SCALE),1) || exit 1; done

bench-reminders: install-dev  ## what the outbox costs at a thousand, a hundred thousand and a million rows
	$(BIN)/python -m benchmarks.outbox

load: install-dev  ## how many visitors this machine serves, beside bare views; about three minutes
	$(BIN)/python -m benchmarks.load

lint: install-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/djlint --quiet --lint templates

types: install-dev
	DATABASE_URL=sqlite://:memory: $(BIN)/mypy

imports: install-dev
	$(BIN)/lint-imports --no-cache

migrations: install-dev
	DATABASE_URL=sqlite://:memory: $(BIN)/python manage.py makemigrations --check --dry-run

lawbook: install-dev
	DATABASE_URL=sqlite://:memory: $(BIN)/python manage.py check_lawbook

translations: install-dev  ## see how far each language is, and fail if an offered one lacks anything
	DATABASE_URL=sqlite://:memory: $(BIN)/python manage.py translation_status --check

# Medium and high. Licences, secrets in the history and the locks are tests (tests/integration/ground/test_supply_chain.py).
bandit: install-dev
	$(BIN)/bandit --quiet -c pyproject.toml -ll -r apps config manage.py

# Asks a database of known holes, so it needs a network, and is no part of check. Run it every day, and before a release.
# Strict: without it "no known vulnerabilities found" is also said when nothing could be asked about any package.
audit: install-dev  ## ask whether what we use has known holes; needs a network
	$(BIN)/pip-audit --strict --require-hashes --disable-pip -r requirements/runtime.txt -r requirements/pdf.txt

sbom: install-dev  ## write the list of parts of a release to var/sbom.json
	@requirements/sbom

# Not the templates: djlint puts titles and list items on lines of their own.
format: install-dev  ## let ruff put the code in order
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

# Neither the command's own line nor any address goes into the files: both would tell of one machine.
lock:  ## choose the newest allowed versions anew
	@requirements/install runtime
	requirements/lock

secrets:  ## make the keys that docker-compose.yml hands to the site
	@python3 config/keys.py secrets

clean:  ## remove everything that the commands above have made
	rm -rf .venv .tools var .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
	find locale -name '*.mo' -delete
