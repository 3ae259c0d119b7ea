#!/usr/bin/env bash
# Called by run.sh inside an instance. Each line: the median and the 95th of N calls one after the other, as curl sees them,
# and the CPU time a call costs the service and PostgreSQL together. Every loop is bounded.
set -euo pipefail
api=$SOHOI_E2E_API_URL/api/v1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
token() { make -s -C "$SOHOI_PROJECT" token "$@"; }
nga=$(token AS=nga) mai=$(token AS=mai)
get() { curl -sS --fail -H "Authorization: Bearer $1" "$api/$2"; }
unit_nga=$(get "$nga" me | jq -r '.offices[0].unit.id')
unit_mai=$(get "$mai" me | jq -r '.offices[0].unit.id')

# CPU ticks of the service and of every process of the database of this instance.
ticks() {
  local sum=0 pid own
  for pid in $(pgrep -f "quarkus-run.jar" || true) $(pgrep -f "postgres" || true); do
    if tr '\0' '\n' <"/proc/$pid/environ" 2>/dev/null | grep -q "$SOHOI_HOME" || grep -qs "$SOHOI_HOME" "/proc/$pid/cmdline"; then
      own=$(awk '{print $14 + $15}' "/proc/$pid/stat" 2>/dev/null || echo 0)
      sum=$((sum + own))
    fi
  done
  echo "$sum"
}

measure() { # name, calls, curl arguments with %d for the number of the call
  local name=$1 calls=$2 before after at
  shift 2
  for at in 1 2 3 4 5; do curl -sS --fail -o /dev/null "${@//%d/warm$at}"; done
  before=$(ticks)
  for ((at = 1; at <= calls; at++)); do
    curl -sS --fail -o /dev/null -w '%{time_total}\n' "${@//%d/$at}"
  done | sort -n >"$work/times"
  after=$(ticks)
  awk -v name="$name" -v ticks=$((after - before)) -v hz="$(getconf CLK_TCK)" '
    { t[NR] = $1 * 1000 }
    END { printf "| %s | %d | %.1f | %.1f | %.1f |\n", name, NR, t[int((NR + 1) / 2)], t[int(NR * 0.95)], ticks * 1000 / hz / NR }' "$work/times"
}

echo "| What | calls | median, ms | 95th, ms | CPU a call, ms |"
echo "|---|---|---|---|---|"
measure "page of 50 units" 200 -H "Authorization: Bearer $nga" "$api/units?limit=50"
etag=$(curl -sS -D - -o /dev/null -H "Authorization: Bearer $nga" "$api/units?limit=50" | tr -d '\r' | sed -n 's/^[Ee][Tt]ag: //p')
measure "the same page unchanged (304)" 200 -H "Authorization: Bearer $nga" -H "If-None-Match: $etag" "$api/units?limit=50"
measure "reading a two-page plan" 50 -H "Authorization: Bearer $mai" -H 'Content-Type: text/plain; charset=utf-8' \
  --data-binary "@$SOHOI_PROJECT/samples/ke-hoach-2023.txt" "$api/plan-readings"
draft="{\"unitId\":\"$unit_nga\",\"kind\":\"COMMUNICATION\",\"title\":\"Tuyên truyền\",\"heldOn\":\"2023-05-29\",\"attendances\":42}"
measure "recording an activity" 200 -H "Authorization: Bearer $nga" -H 'Content-Type: application/json' \
  -H "Idempotency-Key: bench-%d" -d "$draft" "$api/activities"
measure "figures of the province, half a year" 100 -H "Authorization: Bearer $mai" "$api/series?unit=$unit_mai&period=2023H1"
measure "the same by district" 50 -H "Authorization: Bearer $mai" "$api/series?unit=$unit_mai&period=2023H1&breakdown=true"
service=""
for pid in $(pgrep -f quarkus-run.jar || true); do
  if tr '\0' '\n' <"/proc/$pid/environ" 2>/dev/null | grep "$SOHOI_HOME" >/dev/null; then service=$pid; fi
done
echo
if [[ -n $service ]]; then
  awk '/VmRSS/ {printf "Memory of the service: %d MiB. ", $2 / 1024}' "/proc/$service/status"
fi
echo "Load of the machine: $(cut -d' ' -f1-3 /proc/loadavg), $(nproc) cores."
