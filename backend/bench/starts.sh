#!/usr/bin/env bash
# Called by run.sh inside an instance: five starts of everything on existing data, and the memory of each part at rest.
set -euo pipefail
# shellcheck source=parts.sh
source "$(dirname "$0")/parts.sh"
launcher=("$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar "$SOHOI_PROJECT/backend/launcher/target/launcher.jar")
log=$SOHOI_HOME/log/launcher-$SOHOI_PORT_OFFSET.log
seconds=()
for _ in 1 2 3 4 5; do
  "${launcher[@]}" stop >/dev/null
  "${launcher[@]}" start --seed=none >/dev/null
  seconds+=("$(sed -n 's/.*Ready after \([0-9.]*\) s/\1/p' "$log")")
done
echo "Start to ready, everything, five times: $(printf '%s\n' "${seconds[@]}" | sort -n | paste -sd' ') s"
sleep 10

# Proportional memory, so that pages PostgreSQL's processes share are counted once.
pss() { # name, processes
  local name=$1
  shift
  printf '| %s | %d |\n' "$name" "$(for pid in "$@"; do awk '/^Pss:/ {print $2}' "/proc/$pid/smaps_rollup"; done | awk '{sum += $1} END {print int(sum / 1024)}')"
}
echo
echo "| At rest | MiB |"
echo "|---|---|"
pss service $(service)
pss Keycloak $(launched QuarkusEntryPoint)
pss PostgreSQL $(database)
pss "the client's server" $(launched bin/vite.js)
echo
