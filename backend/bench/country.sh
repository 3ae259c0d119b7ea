#!/usr/bin/env bash
# Called by run.sh inside an instance: the demo province among 33 others, with ten years behind it, before and after 1/7/2025.
# Fails when the totals of the province are not the same in the three readings.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=calls.sh
source "$here/calls.sh"
sql() {
  "$JAVA_HOME/bin/java" -cp "$SOHOI_PROJECT/backend/launcher/target/launcher.jar" "$here/Sql.java" \
    "jdbc:postgresql://127.0.0.1:$((54320 + SOHOI_PORT_OFFSET))/sohoi" sohoi "$instance/secrets/postgres-sohoi" "$@"
}
seconds() { curl -sS --fail -o "$work/answer" -w '%{time_total}' "$@"; }
mai=$(token AS=mai)
province=$(get "$mai" me | jq -r '.offices[0].unit.id')

echo "| The country | units | of them closed |"
echo "|---|---|---|"
sql run "$here/nation.sql"
echo
echo "| Ten years of the province: entries | units | first day | last day |"
echo "|---|---|---|---|"
sql run "$here/history.sql"
echo

# In the database: everybody below a unit on a day, and the same with their names.
path() { sql run <(echo "select path from org_unit_place where unit_id = '$1' and valid_from <= '$2' and valid_to > '$2'") | tr -d '| '; }
subtree() { # name, unit, day
  local below ids names
  below="org_unit_place p where p.path like '$(path "$2" "$3")%' and p.valid_from <= '$3' and p.valid_to > '$3'"
  ids=$(sql time 50 "select p.unit_id from $below")
  names=$(sql time 50 "select l.unit_id, l.type, l.name from org_unit_line l
    where l.valid_from <= '$3' and l.valid_to > '$3' and l.unit_id in (select p.unit_id from $below)")
  echo "| $1 | $ids |"
  echo "| the same with names | $names |"
}
other=$(get "$mai" "units?code=T05" | jq -r '.items[0].id')
echo "| Subtree in the database, planned and executed | median, ms | 95th, ms |"
echo "|---|---|---|"
subtree "demo province, 30/6/2025, 1,141 units" "$province" 2025-06-30
subtree "another, 1,901 units" "$other" 2025-07-01
echo

heading
mai=$(token AS=mai)
for _ in $(seq 10); do cat "$here/searches.txt"; done >"$work/searches"
measure_each "unit search, $(wc -l <"$here/searches.txt") questions" 1 "$work/searches" "$work/searches" -H "Authorization: Bearer $mai" "$api/units?%N"
mai=$(token AS=mai)
measure_each "the same" 4 "$work/searches" "$work/searches" -H "Authorization: Bearer $mai" "$api/units?%N"
for question in q=thai%20son q=xa q=phu%20nu%20xom 'q=thai%20son&history=true'; do
  read_as "unit search $question" 1 100 "$mai" "$api/units?$question"
done
echo

admin=$(token AS=admin)
draft() { curl -sS --fail -H "Authorization: Bearer $admin" -H 'Content-Type: application/json' -d "@$SOHOI_PROJECT/samples/reorganisation-2025.json" "$api/reorganisations" | jq -r .id; }
echo "| The reorganisation of 1/7/2025 | s |"
echo "|---|---|"
plan=$(draft)
carry_out() { # step, its version
  local took
  took=$(seconds -X POST -H "Authorization: Bearer $admin" -H "If-Match: \"$2\"" "$api/reorganisations/$plan/$1")
  echo "| $1 | $took |"
}
carry_out rehearsal 0
carry_out application 0
carry_out reversal 1
plan=$(draft)
carry_out rehearsal 0
carry_out application 0
echo

# The totals of the province, year by year and over all ten years, in three readings.
mai=$(token AS=mai)
figures() { get "$mai" "series?unit=$province&from=$1-01-01&to=$2-12-31$3" | jq -c '[.figures[] | {indicator, value, status, numerator, denominator}]'; }
readings=("" "&restatedTo=2026-01-01" "&restatedTo=2024-01-01")
for reading in 0 1 2; do
  figures 2016 2025 "${readings[$reading]}" >"$work/all$reading"
  for year in $(seq 2016 2025); do figures "$year" "$year" "${readings[$reading]}"; done >"$work/years$reading"
done
echo "| The province, 2016 to 2025 | as it was | restated to 1/1/2026 | restated to 1/1/2024 |"
echo "|---|---|---|---|"
jq -rs '. as $r | range($r[0] | length) as $i | select($r[0][$i].value != null)
  | "| \($r[0][$i].indicator) | \($r[0][$i].value) | \($r[1][$i].value) | \($r[2][$i].value) |"' "$work"/all{0,1,2}
cmp "$work/all0" "$work/all1" && cmp "$work/all0" "$work/all2"
cmp "$work/years0" "$work/years1" && cmp "$work/years0" "$work/years2"
echo
echo "Equal to the unit for each of $(jq length "$work/all0") indicators, over the ten years and in each of $(wc -l <"$work/years0")."
