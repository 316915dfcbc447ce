#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Measures `./mutirao serve` on this machine and prints a table: starts, memory, speed of a city page, size of the home
# page. Uses a throw-away data directory. Run it on a machine that does nothing else: bench/serve.sh [seconds of load]
set -euo pipefail
cd "$(dirname "$0")/.."
seconds=${1:-15}
data=$(mktemp -d)
chmod 755 "$data"
port=$((20000 + RANDOM % 20000))
trap 'stop; rm -rf "$data"' EXIT

now() { date +%s%N; }
since() { awk -v a="$1" -v b="$(now)" 'BEGIN { printf "%.2f", (b - a) / 1e9 }'; }

start() {
  ./mutirao serve --data "$data/d" --port "$port" 2>"$data/log" &
  server=$!
  until curl -fs "http://127.0.0.1:$port/en/cities/london" -o /dev/null; do
    kill -0 $server 2>/dev/null || { cat "$data/log" >&2; exit 1; }
    sleep 0.02
  done
}
stop() { kill -TERM ${server:-} 2>/dev/null && wait ${server:-} 2>/dev/null || true; }

pss() { awk '/^Pss:/ { sum += $2 } END { print int(sum / 1024) }' "/proc/$1/smaps_rollup"; }

./mutirao --version >/dev/null 2>&1 # builds if it must
[ -f cli/target/mutirao.aot ] || { start; stop; rm -rf "$data/d"; } # makes the start cache if it must

begin=$(now); start; first=$(since "$begin"); stop
begin=$(now); start; second=$(since "$begin")
sleep 20
jvm=$(pss $server)
database=0
for process in $(pgrep -f "$data/d/postgres" || true) $(pgrep -P "$(head -1 "$data/d/postgres/postmaster.pid")" || true); do
  database=$((database + $(pss "$process" 2>/dev/null || echo 0)))
done
home=0
for path in $(curl -s "http://127.0.0.1:$port/en" | grep -oE '/assets/[^"]+' | sort -u) /en; do
  home=$((home + $(curl -s --compressed -w '%{size_download}' -o /dev/null -H 'Accept-Encoding: gzip' "http://127.0.0.1:$port$path")))
done
export JAVA_HOME=${JAVA_HOME:-}
java=$(tr '\0' '\n' <"/proc/$server/cmdline" | head -1)
[ -x "$java" ] || java=$(readlink -f "/proc/$server/exe")
"$java" bench/Load.java "http://127.0.0.1:$port/en/cities/london" 20 8 >/dev/null # warm-up
load=$("$java" bench/Load.java "http://127.0.0.1:$port/en/cities/london" 20 "$seconds")
cache=$(grep -q 'AOTCache' <(tr '\0' '\n' <"/proc/$server/cmdline") && echo yes || echo no)

printf '%-44s %10s %12s\n' "figure ($(nproc) cores, start cache used: $cache)" measured "to reach"
printf '%-44s %8s s %12s\n' "first start after the build to first page" "$first" "≤ 12 s"
printf '%-44s %8s s %12s\n' "second start to first page" "$second" "≤ 3 s"
printf '%-44s %7s MB %12s\n' "memory when idle, JVM + PostgreSQL (PSS)" "$jvm+$database" "≤ 450 MB"
printf '%-44s %7s ms %12s\n' "city page, p95, 20 connections" "$(cut -d' ' -f2 <<<"$load")" "≤ 50 ms"
printf '%-44s %8s/s %12s\n' "city pages, after warm-up" "$(cut -d' ' -f1 <<<"$load")" "≥ 500/s"
printf '%-44s %7s KB %12s\n' "network home, transferred with its files" "$((home / 1024))" "≤ 200 KB"
