#!/usr/bin/env bash
# Runs the story of the README as it stands there, then looks at what it left behind. Wants an empty instance.
set -euo pipefail
cd "$SOHOI_PROJECT"
story=$(mktemp)
trap 'rm -f "$story"' EXIT
awk '/^## /{on=/^## The story/} on&&/^```$/{code=0} on&&code{print} on&&/^```sh$/{code=1}' README.md > "$story"
# shellcheck source=/dev/null
source "$story"

fail() { echo "README: $*" >&2; exit 1; }
is() { [[ $2 == "$3" ]] || fail "$1 is $2, not $3"; }
is "the plan" "$(call lan "$API/plans/$PLAN" | jq -r .status)" ISSUED
is "Nga's report" "$(call nga "$API/reports/$COMMUNE" | jq -r .status)" ACCEPTED
is "attendances of the province" "$(call mai "$API/reports/$PROVINCE" | jq -r '.figures[] | select(.indicator == "PROP_ATT") | .value')" 133
is "rate of the province" "$(call mai "$API/reports/$PROVINCE" | jq -r '.figures[] | select(.indicator == "ATTR_RATE") | .value')" 51.81
is "missing units" "$(call mai "$API/reports/$PROVINCE" | jq '.missing | length')" 12
is "a stranger's answer" "$(curl -sS -o /dev/null -w '%{http_code}' "$API/reports/$COMMUNE" -H "Authorization: Bearer $(make -s token AS=thu)")" 404
is "the Front's reports" "$(curl -sS "$API/partner/reports" -H "Authorization: Bearer $FRONT" | jq '.items | length')" 1
is "the document" "$(head -c 2 "$W/bao-cao.docx")" PK
echo "The story of the README holds."
