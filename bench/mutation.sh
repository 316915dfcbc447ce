#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Mutates the calculations package by package, counts the mutants that a test notices and keeps the table
# bench/mutation.md: bench/mutation.sh [packages below org.mutirao.calc …]. Without arguments all; hours on two cores.
# The mutants of each package are left in calc/target/mutation/PACKAGE/mutations.csv.
set -euo pipefail
cd "$(dirname "$0")/.."
table=bench/mutation.md

for home in "${MUTIRAO_JAVA_HOME:-}" "${JAVA_HOME:-}" /usr/lib/jvm/*; do
  if [ -x "$home/bin/javac" ] && "$home/bin/javac" --version | grep -qE ' (2[5-9]|[3-9][0-9])'; then
    export JAVA_HOME=$home
    break
  fi
done

if [ $# = 0 ]; then
  mapfile -t packages < <(cd calc/src/main/java/org/mutirao/calc && find . -name '*.java' -not -name package-info.java \
    -printf '%h\n' | sed 's,^\./,,; s,/,.,g' | sort -u)
else
  packages=("$@")
fi

# Only the tests of a package and the worked examples are asked: what no test beside the code notices counts as survived.
examples=org.mutirao.calc.inventory.catalogue.GoldenCasesTest

measure() {
  local package=$1 reports=$PWD/calc/target/mutation/$1
  rm -rf "$reports"
  nice -n 19 mvn -q -B -pl reference,calc -Pmutation process-test-classes -Djacoco.skip -DargLine= \
    -DtargetClasses="~org\\.mutirao\\.calc\\.${package//./\\.}\\.[A-Z].*" -DtargetTests="org.mutirao.calc.$package.*,$examples" \
    -DreportsDirectory="$reports" -Dthreads="${THREADS:-1}" >"$reports.log" 2>&1 ||
    { tail -n 40 "$reports.log" >&2; return 1; }
  awk -F, -v package="$package" -v date="$(date -u +%F)" -v commit="$(git rev-parse --short HEAD)" '
    { mutants++ } $6 == "KILLED" || $6 == "TIMED_OUT" || $6 == "MEMORY_ERROR" { killed++ }
    END { if (mutants) printf "| %s | %d | %d | %.0f %% | %s | %s |\n", package, mutants, killed, 100 * killed / mutants, date, commit }
  ' "$reports/mutations.csv"
}

mkdir -p calc/target/mutation
for package in "${packages[@]}"; do
  row=$(measure "$package")
  [ -n "$row" ] || continue
  printf '%s\n' "$row"
  { grep -vF "| $package |" "$table"; printf '%s\n' "$row"; } >calc/target/mutation/table
  { sed '/^| -/q' calc/target/mutation/table; sed '1,/^| -/d' calc/target/mutation/table | sort; } >"$table"
done
