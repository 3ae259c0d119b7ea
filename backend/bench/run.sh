#!/usr/bin/env bash
# Measures a throw-away instance with the demo's base data and prints the tables of docs/benchmarks.md.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
echo "Machine: $(nproc) cores, $(awk '/MemTotal/ {printf "%d", $2 / 1048576}' /proc/meminfo) GiB; load before: $(cut -d' ' -f1-3 /proc/loadavg)"
bash "$here/../launcher/with-instance.sh" run 6000 bash -c "bash '$here/starts.sh' && bash '$here/measure.sh' && echo && bash '$here/country.sh' && echo && bash '$here/coverage.sh'"
echo
echo "Load after: $(cut -d' ' -f1-3 /proc/loadavg)"
