#!/usr/bin/env bash
# Checks the tools the project needs; installs what Debian has when we may.
set -euo pipefail

missing=()
wants() { command -v "$1" >/dev/null || missing+=("$2"); }

if [[ -z "${JAVA_HOME:-}" ]] || ! grep -qs '^JAVA_VERSION="25' "$JAVA_HOME/release"; then
  echo "JDK 25 is missing. Install Temurin 25 (https://adoptium.net; package temurin-25-jdk) under /usr/lib/jvm or set JAVA_HOME." >&2
  exit 1
fi
echo "JDK 25     $JAVA_HOME"

wants mvn maven
wants curl curl
wants jq jq
wants flock util-linux
wants unshare util-linux
wants node nodejs
wants npm npm
command -v chromium >/dev/null || command -v google-chrome >/dev/null || missing+=(chromium)

if ((${#missing[@]})); then
  if [[ $(id -u) == 0 ]] && command -v apt-get >/dev/null; then
    apt-get update -q
    DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"
  else
    echo "Missing: ${missing[*]}. As root on Debian: apt-get install ${missing[*]}" >&2
    exit 1
  fi
fi

major=$(node -p 'process.versions.node.split(".")[0]')
if ((major < 20)); then
  echo "Node $(node -v) is too old; 20 or newer is needed (https://nodejs.org)." >&2
  exit 1
fi
echo "Maven      $(mvn -v 2>/dev/null | grep -o 'Apache Maven [0-9.]*' | cut -d' ' -f3)"
echo "Node       $(node -v)"
