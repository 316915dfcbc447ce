#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Measures the calculations on this machine and prints tables: Monte Carlo beside numpy, a network of cities, a landfill,
# an inventory of many rows and the cold start of `method run`. Run it on a machine that does nothing else:
# bench/calc.sh [cities of the network] [rows of the inventory]
set -euo pipefail
cd "$(dirname "$0")/.."
cities=${1:-100}
rows=${2:-1000000}

./mutirao --version >/dev/null 2>&1 # builds if it must
for home in "${MUTIRAO_JAVA_HOME:-}" "${JAVA_HOME:-}" /usr/lib/jvm/*; do
  if [ -x "$home/bin/javac" ] && "$home/bin/javac" --version | grep -qE ' (2[5-9]|[3-9][0-9])'; then
    export JAVA_HOME=$home
    break
  fi
done
(cd bench/calc && mvn -q -B package dependency:copy-dependencies -DincludeScope=runtime -DexcludeScope=system \
  -DoutputDirectory=target/lib) >bench/calc/build.log 2>&1 || { cat bench/calc/build.log >&2; exit 1; }
rm -f bench/calc/build.log
path="bench/calc/target/classes:bench/calc/target/lib/*:calc/target/classes:reference/target/classes"

printf 'load before: %s, %s cores\n\n' "$(cut -d' ' -f1-3 /proc/loadavg)" "$(nproc)"

printf '10,000 draws × 1,000 lines, half lognormal, half triangular\n'
"$JAVA_HOME/bin/java" -cp "$path" org.openjdk.jmh.Main -rf csv -rff bench/calc/target/jmh.csv >/dev/null 2>&1
awk -F, '/MonteCarlo/ { gsub(/"/, ""); printf "  %-42s %7.0f ms ± %.0f\n", "Mutirão, sensitivity included, threads: " $8, $5, $6 }' \
  bench/calc/target/jmh.csv
if python3 -c 'import numpy' 2>/dev/null; then
  read -r plain plain_memory full full_memory version < <(python3 bench/calc/numpy_lines.py)
  printf '  %-41s %7s ms, peak %s MB\n' "numpy $version, total only" "$plain" "$plain_memory"
  printf '  %-41s %7s ms, peak %s MB\n' "numpy $version, with correlations" "$full" "$full_memory"
else
  printf '  numpy is not installed (on Debian: python3-numpy), so there is nothing beside it\n'
fi
printf '  (to reach: 2 threads 1.5 times as fast as numpy, peak ≤ 300 MB)\n'
"$JAVA_HOME/bin/java" -Xmx256m -XX:+UseSerialGC -cp "$path" org.mutirao.bench.Network 1 1 1000 10000 2 |
  sed -n 's/^  peak memory of the process/  peak memory of one such run, whole process/p'

printf '\nNetwork\n'
"$JAVA_HOME/bin/java" -Xmx256m -XX:+UseSerialGC -cp "$path" org.mutirao.bench.Network "$cities" 20 150 10000 2

printf '\nA landfill of 50 years and 10 streams (to reach: ≤ 20 µs)\n'
awk -F, '/Landfill/ { gsub(/"/, ""); sub(/.*\./, "", $1); printf "  %-42s %7.2f µs ± %.2f\n", $1, $5, $6 }' bench/calc/target/jmh.csv

printf '\nAn inventory of %s rows in a CSV file to its cells, whole process (to reach: ≥ 400,000 rows/s)\n' "$rows"
file=$(mktemp --suffix=.csv)
trap 'rm -f "$file"' EXIT
"$JAVA_HOME/bin/java" -cp "$path" org.mutirao.bench.ActivityRows "$file" "$rows"
for run in 1 2 3; do
  peak=0
  begin=$(date +%s%N)
  ./mutirao inventory compute "$file" --format json >/dev/null 2>&1 &
  process=$!
  while kill -0 $process 2>/dev/null; do
    memory=$(awk '/VmHWM/ { printf "%d", $2 / 1024 }' /proc/$process/status 2>/dev/null || true)
    peak=${memory:-$peak}
    sleep 0.05
  done
  awk -v ns=$(($(date +%s%N) - begin)) -v rows="$rows" -v peak="$peak" \
    'BEGIN { printf "  %.1f s, %d rows/s, peak memory of the process %d MB\n", ns / 1e9, rows * 1e9 / ns, peak }'
done

printf '\n`method run`, whole process, cold (to reach: ≤ 0.5 s)\n'
input='{"setting": {"year": 2020}, "input": {"fuel": "natural-gas", "user": "residential", "amount": "10 TJ"}}'
for run in 1 2 3 4 5 6 7; do
  begin=$(date +%s%N)
  ./mutirao method run ipcc2006-stationary-combustion --input - <<<"$input" >/dev/null
  awk -v ns=$(($(date +%s%N) - begin)) 'BEGIN { print ns / 1e9 }'
done | sort -n | awk '{ times[NR] = $1 } END { printf "  median %.2f s, fastest %.2f s, slowest %.2f s of %d\n", times[int((NR + 1) / 2)], times[1], times[NR], NR }'
printf '\nload after: %s\n' "$(cut -d' ' -f1-3 /proc/loadavg)"
