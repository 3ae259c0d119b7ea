#!/usr/bin/env bash
# Runs a command against a fresh instance in a throw-away home and always takes the instance away again.
# usage: with-instance.sh infra|run|empty <first port offset to try> <command...>
set -euo pipefail
mode=$1 offset=$2
shift 2

launcher=("$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar "$SOHOI_PROJECT/backend/launcher/target/launcher.jar")
busy() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }
any_busy() { for port in 5173 8080 8081 8180 9000 9180 54320; do busy $((port + offset)) && return 0; done; return 1; }
while any_busy; do offset=$((offset + 10)); done

SOHOI_HOME=$(mktemp -d "${TMPDIR:-/tmp}/sohoi-test.XXXXXX")
export SOHOI_HOME SOHOI_PORT_OFFSET=$offset
away() {
  code=$?
  "${launcher[@]}" stop >/dev/null || true
  if ((code)); then
    mkdir -p "$SOHOI_PROJECT/.sohoi/log"
    for log in "$SOHOI_HOME"/log/*; do cp "$log" "$SOHOI_PROJECT/.sohoi/log/test-${log##*/}"; done
    echo "The logs of the instance are in .sohoi/log/test-*" >&2
  fi
  rm -rf "$SOHOI_HOME"
}
trap away EXIT
trap 'exit 130' INT TERM

if [[ $mode == infra ]]; then
  "${launcher[@]}" start --infra --fast
  realms=http://localhost:$((8180 + offset))/realms
  export SOHOI_TEST_DB_URL=jdbc:postgresql://127.0.0.1:$((54320 + offset))/sohoi_test
  export SOHOI_TEST_DB_USER=sohoi
  SOHOI_TEST_DB_PASSWORD=$(<"$SOHOI_HOME/instance-$offset/secrets/postgres-sohoi")
  export SOHOI_TEST_DB_PASSWORD
  export SOHOI_TEST_OIDC_URL=$realms/sohoi SOHOI_TEST_OTHER_OIDC_URL=$realms/other
else
  seed=base
  [[ $mode == run ]] || seed=none
  "${launcher[@]}" start --seed=$seed
  export SOHOI_E2E_CLIENT_URL=http://localhost:$((5173 + offset))
  export SOHOI_E2E_API_URL=http://127.0.0.1:$((8080 + offset))
  export SOHOI_E2E_KEYCLOAK_URL=http://localhost:$((8180 + offset))
fi
"$@"
