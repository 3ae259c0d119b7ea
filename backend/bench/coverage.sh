#!/usr/bin/env bash
# Called by run.sh inside an instance: the matrix units × items of a province (56 × 40) and of a country (3,304 × 40).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=calls.sh
source "$here/calls.sh"
sql() {
  "$JAVA_HOME/bin/java" -cp "$SOHOI_PROJECT/backend/launcher/target/launcher.jar" "$here/Sql.java" \
    "jdbc:postgresql://127.0.0.1:$((54320 + SOHOI_PORT_OFFSET))/sohoi" sohoi "$instance/secrets/postgres-sohoi" "$@"
}
echo "| Communes | items of plans | activities |"
echo "|---|---|---|"
sql run "$here/coverage.sql"
echo
mai=$(token AS=mai)
unit() { get "$mai" "units?q=do%20$1&limit=1" | jq -r '.items[0].id'; }
plan() { get "$mai" "plans?unit=$1" | jq -r '.items[0].id'; }
centre=$(unit 0) province=$(unit 1)
of_centre=$(plan "$centre") of_province=$(plan "$province")
heading
read_as "matrix of 56 × 40" 1 200 "$mai" "$api/plans/$of_province/coverage?limit=100"
read_as "the same with totals" 1 200 "$mai" "$api/plans/$of_province/coverage?limit=100&count=true"
WARM=10
mai=$(token AS=mai)
read_as "500 of 3,363 × 40" 1 30 "$mai" "$api/plans/$of_centre/coverage?within=$centre&limit=500"
mai=$(token AS=mai)
read_as "50 of them, with totals of all" 1 30 "$mai" "$api/plans/$of_centre/coverage?within=$centre&limit=50&count=true"
