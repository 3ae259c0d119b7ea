#!/usr/bin/env bash
# Called by run.sh inside an instance with the demo province.
set -euo pipefail
# shellcheck source=calls.sh
source "$(dirname "$0")/calls.sh"
nga=$(token AS=nga) mai=$(token AS=mai)
unit_nga=$(get "$nga" me | jq -r '.offices[0].unit.id')
unit_mai=$(get "$mai" me | jq -r '.offices[0].unit.id')

heading
for clients in 1 8; do read_as "page of 50 units" $clients 400 "$nga" "$api/units?limit=50"; done
etag=$(curl -sS -D - -o /dev/null -H "Authorization: Bearer $nga" "$api/units?limit=50" | tr -d '\r' | sed -n 's/^[Ee][Tt]ag: //p')
read_as "the same page unchanged (304)" 1 400 "$nga" -H "If-None-Match: $etag" "$api/units?limit=50"
plan=$SOHOI_PROJECT/../shared/data/ke-hoach-129-KH-BTV.txt
[[ -f $plan ]] || plan=$SOHOI_PROJECT/samples/ke-hoach-2023.txt
read_as "reading a plan of $(wc -m <"$plan") characters" 1 100 "$mai" -H 'Content-Type: text/plain; charset=utf-8' --data-binary "@$plan" "$api/plan-readings"
# 200 pages: the body of the plan 67 times.
long=$(mktemp)
{ sed -n '1,/như sau:/p' "$plan"; for _ in $(seq 67); do sed -n '/^I\. /,/^Nơi nhận/{/^Nơi nhận/!p}' "$plan"; done; } >"$long"
read_as "reading 200 pages ($(wc -m <"$long") characters)" 1 20 "$mai" -H 'Content-Type: text/plain; charset=utf-8' --data-binary "@$long" "$api/plan-readings"
rm -f "$long"
draft="{\"unitId\":\"$unit_nga\",\"kind\":\"COMMUNICATION\",\"title\":\"Tuyên truyền\",\"heldOn\":\"2023-05-29\",\"attendances\":42}"
for clients in 1 8; do
  nga=$(token AS=nga) # a token lives five minutes
  read_as "recording an activity" $clients 400 "$nga" -H 'Content-Type: application/json' -H "Idempotency-Key: bench-$clients-%N" -d "$draft" "$api/activities"
done
mai=$(token AS=mai)
read_as "figures of the province, half a year" 1 200 "$mai" "$api/series?unit=$unit_mai&period=2023H1"
read_as "the same by district" 1 100 "$mai" "$api/series?unit=$unit_mai&period=2023H1&breakdown=true"
