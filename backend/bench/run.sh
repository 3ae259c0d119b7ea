#!/usr/bin/env bash
# Measures a throw-away instance with the demo's base data and prints the table of docs/benchmarks.md.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
exec bash "$here/../launcher/with-instance.sh" run 6000 bash "$here/measure.sh"
