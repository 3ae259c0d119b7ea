#!/usr/bin/env bash
# Called by run.sh inside an instance. Each line: the median and the 95th of N calls by so many clients at once, as curl sees
# them, and the CPU time a call costs the service and PostgreSQL together. Every loop is bounded.
set -euo pipefail
# shellcheck source=parts.sh
source "$(dirname "$0")/parts.sh"
api=$SOHOI_E2E_API_URL/api/v1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
token() { make -s -C "$SOHOI_PROJECT" token "$@"; }
nga=$(token AS=nga) mai=$(token AS=mai)
get() { curl -sS --fail -H "Authorization: Bearer $1" "$api/$2"; }
unit_nga=$(get "$nga" me | jq -r '.offices[0].unit.id')
unit_mai=$(get "$mai" me | jq -r '.offices[0].unit.id')

# CPU ticks of the service and of every process of the database.
ticks() {
  local pid
  for pid in $(service) $(database); do awk '{print $14 + $15}' "/proc/$pid/stat"; done | awk '{sum += $1} END {print sum}'
}

# name, clients, calls, curl arguments with %N for the number of the call
measure() {
  local name=$1 clients=$2 calls=$3 before after
  shift 3
  run() { seq -f "$1%g" "$2" | xargs -P "$clients" -I%N curl -sS --fail -o /dev/null -w '%{time_total}\n' "${@:3}"; }
  run warm "$WARM" "$@" >/dev/null
  before=$(ticks)
  run "" "$calls" "$@" | sort -n >"$work/times"
  after=$(ticks)
  awk -v name="$name" -v clients="$clients" -v ticks=$((after - before)) -v hz="$(getconf CLK_TCK)" '
    { t[NR] = $1 * 1000 }
    END { printf "| %s | %d | %d | %.1f | %.1f | %.1f |\n", name, clients, NR, t[int((NR + 1) / 2)], t[int((NR * 95 + 99) / 100)], ticks * 1000 / hz / NR }' "$work/times"
}
WARM=200 # the service has compiled its hot paths by then

echo "| What | clients | calls | median, ms | 95th, ms | CPU a call, ms |"
echo "|---|---|---|---|---|---|"
read_as() { measure "$1" "$2" "$3" -H "Authorization: Bearer $4" "${@:5}"; }
for clients in 1 8; do read_as "page of 50 units" $clients 400 "$nga" "$api/units?limit=50"; done
etag=$(curl -sS -D - -o /dev/null -H "Authorization: Bearer $nga" "$api/units?limit=50" | tr -d '\r' | sed -n 's/^[Ee][Tt]ag: //p')
read_as "the same page unchanged (304)" 1 400 "$nga" -H "If-None-Match: $etag" "$api/units?limit=50"
plan=$SOHOI_PROJECT/../shared/data/ke-hoach-129-KH-BTV.txt
[[ -f $plan ]] || plan=$SOHOI_PROJECT/samples/ke-hoach-2023.txt
read_as "reading a plan of $(wc -m <"$plan") characters" 1 100 "$mai" -H 'Content-Type: text/plain; charset=utf-8' --data-binary "@$plan" "$api/plan-readings"
draft="{\"unitId\":\"$unit_nga\",\"kind\":\"COMMUNICATION\",\"title\":\"Tuyên truyền\",\"heldOn\":\"2023-05-29\",\"attendances\":42}"
for clients in 1 8; do
  nga=$(token AS=nga) # a token lives five minutes
  read_as "recording an activity" $clients 400 "$nga" -H 'Content-Type: application/json' -H "Idempotency-Key: bench-$clients-%N" -d "$draft" "$api/activities"
done
mai=$(token AS=mai)
read_as "figures of the province, half a year" 1 200 "$mai" "$api/series?unit=$unit_mai&period=2023H1"
read_as "the same by district" 1 100 "$mai" "$api/series?unit=$unit_mai&period=2023H1&breakdown=true"
