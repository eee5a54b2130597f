#!/bin/sh
# Runs the notebook on a result folder, headless, and writes what it shows as one HTML page.
#   notebooks/execute.sh RESULT_FOLDER [OUT.html]
# PYTHON names another Python than Debian's, such as that of a virtual environment.
set -eu

if [ $# -lt 1 ] || [ $# -gt 2 ]; then
  echo "usage: notebooks/execute.sh RESULT_FOLDER [OUT.html]" >&2
  exit 1
fi
if [ ! -f "$1/manifest.json" ]; then
  echo "Cannot explore $1: it has no manifest.json, expected a folder that a screen has written" >&2
  exit 2
fi
here=$(cd "$(dirname "$0")" && pwd)
CHARCOT_RESULT=$(cd "$1" && pwd)
export CHARCOT_RESULT
out=${2:-"$CHARCOT_RESULT/explore_screen.html"}
folder=$(dirname "$out")
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)

python=${PYTHON:-/usr/bin/python3}
if ! command -v "$python" >/dev/null 2>&1; then
  python=python3
fi
if ! "$python" -c 'import nbconvert' >/dev/null 2>&1; then
  echo "SKIPPED: $python has no nbconvert, so the notebook was NOT run (apt: jupyter-nbconvert; pip: notebooks/requirements.txt)"
  exit 0
fi
"$python" -m nbconvert --execute --to html --ExecutePreprocessor.timeout=600 --log-level=WARN \
  --output-dir "$folder" --output "$(basename "$out" .html)" "$here/explore_screen.ipynb"
echo "$folder/$(basename "$out" .html).html"
