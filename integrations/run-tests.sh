#!/usr/bin/env bash
# Tests the Python packages against the command line as it was last built. Needs Python 3.10, Java 17 and node; installs
# pinned packages (about 1 GB with Spark) into a virtual environment, which VENV may name to keep it.
#   integrations/run-tests.sh [pytest's arguments]
#   integrations/run-tests.sh --measure [MB]
set -euo pipefail
cd "$(dirname "$0")"
venv=${VENV:-$(mktemp -d)/venv}
[ -x "$venv/bin/python" ] || python3 -m venv "$venv"
"$venv/bin/python" -m pip install --quiet --disable-pip-version-check --requirement requirements.txt
# What the documents' code calls is `chaff`.
ln -sf "$PWD/../bin/chaff.js" "$venv/bin/chaff"
export PATH="$venv/bin:$PATH"
export PYTHONPATH="$PWD/client:$PWD/spark:$PWD/datatrove:$PWD/test_support" PYTHONDONTWRITEBYTECODE=1
if [ "${1:-}" = --measure ]; then exec "$venv/bin/python" spark/measure.py "${@:2}"; fi
exec "$venv/bin/python" -m pytest -p no:cacheprovider "$@"
