#!/usr/bin/env bash
# Runs the story of the README as it stands there, then looks at what it left behind; then the reorganisation of the guide,
# forth and back. Wants an empty instance.
set -euo pipefail
cd "$SOHOI_PROJECT"
story=$(mktemp) guide=$(mktemp)
trap 'rm -f "$story" "$guide"' EXIT
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

awk '/^## /{on=/^## Reorganisations/} on&&/^```$/{code=!code;next} on&&code{print}' docs/api-guide.md > "$guide"
step() { eval "$(grep "$1" "$guide")"; }
named() { call mai "$API/units?code=01304&asOf=$1" | jq -r '.items[].name'; }
former() { call mai "$API/units?q=thai%20son$1" | jq -r "$2"; }
step '^T='
step '^R='
step /rehearsal > /dev/null
is "01304 before the application" "$(named 2025-07-01)" "Xã Thạch Lâm"
is "the application" "$(step /application | head -1)" '"APPLIED"'
is "01304 on the day before" "$(named 2025-06-30)" "Xã Thạch Lâm"
is "01304 on the day" "$(named 2025-07-01)" "Xã Quảng Lâm"
is "who was thai son" "$(former '' '.items[] | select(.formerly == ["Xã Thái Sơn"]) | .name')" "Xã Yên Thổ"
is "what became of thai son" "$(former '&history=true' '.items[] | select(.name == "Xã Thái Sơn") | .heir.name')" "Xã Yên Thổ"
is "the reversal" "$(step /reversal)" '"REVERSED"'
is "01304 after the reversal" "$(named 2025-07-01)" "Xã Thạch Lâm"
is "thai son after the reversal" "$(former '' '.items[] | select(.name == "Xã Thái Sơn") | .heir')" null
echo "The reorganisation of the guide holds, forth and back."
