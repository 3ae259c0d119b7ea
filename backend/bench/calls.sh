# Sourced: tokens, and how calls are measured. Each line of a table: the median and the 95th of N calls by so many clients at
# once, as curl sees them, and the CPU time a call costs the service and PostgreSQL together. Every loop is bounded.
# shellcheck source=parts.sh
source "$(dirname "${BASH_SOURCE[0]}")/parts.sh"
api=$SOHOI_E2E_API_URL/api/v1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
WARM=200 # the service has compiled its hot paths by then
token() { make -s -C "$SOHOI_PROJECT" token "$@"; }
get() { curl -sS --fail -H "Authorization: Bearer $1" "$api/$2"; }

# CPU ticks of the service and of every process of the database.
ticks() {
  local pid
  for pid in $(service) $(database); do awk '{print $14 + $15}' "/proc/$pid/stat"; done | awk '{sum += $1} END {print sum}'
}

heading() {
  echo "| What | clients | calls | median, ms | 95th, ms | CPU a call, ms |"
  echo "|---|---|---|---|---|---|"
}

# name, clients, a file with a word for each call, curl arguments with %N for the word; a file of the same, to warm up
measure_each() {
  local name=$1 clients=$2 words=$3 warm=$4 before after
  shift 4
  run() { xargs -d '\n' -a "$1" -P "$clients" -I%N curl -sS --fail -o /dev/null -w '%{time_total}\n' "${@:2}"; }
  run "$warm" "$@" >/dev/null
  before=$(ticks)
  run "$words" "$@" | sort -n >"$work/times"
  after=$(ticks)
  awk -v name="$name" -v clients="$clients" -v ticks=$((after - before)) -v hz="$(getconf CLK_TCK)" '
    { t[NR] = $1 * 1000 }
    END { printf "| %s | %d | %d | %.1f | %.1f | %.1f |\n", name, clients, NR, t[int((NR + 1) / 2)], t[int((NR * 95 + 99) / 100)], ticks * 1000 / hz / NR }' "$work/times"
}

# name, clients, calls, curl arguments with %N for the number of the call
measure() {
  seq "$3" >"$work/numbers"
  seq -f 'warm%g' "$WARM" >"$work/warm"
  measure_each "$1" "$2" "$work/numbers" "$work/warm" "${@:4}"
}
read_as() { measure "$1" "$2" "$3" -H "Authorization: Bearer $4" "${@:5}"; }
