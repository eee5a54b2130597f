#!/bin/sh
# How much of each package the tests run (-Pcoverage), and how many changes to it they notice (-Pmutation).
# Usage: benchmarks/tested.sh [MODULE], a folder such as src/chemistry; src/spark without, whose coverage is of all modules
cd "$(dirname "$0")/.." || exit 1
target=${1:-src/spark}/target
coverage=$target/site/jacoco-aggregate/jacoco.csv
[ -f "$coverage" ] || coverage=$target/site/jacoco/jacoco.csv
mutations=$target/pit-reports/mutations.csv

percent='function percent(part, whole) { return whole ? sprintf("%6.1f %%", 100 * part / whole) : "       -" }'

if [ -f "$coverage" ]; then
    printf '%-32s %8s  %8s\n' package branches lines
    awk -F, "$percent"'
        FNR > 1 { branches[$2] += $6 + $7; taken[$2] += $7; lines[$2] += $8 + $9; run[$2] += $9 }
        END { for (p in lines) printf "%-32s %s  %s\n", p, percent(taken[p], branches[p]), percent(run[p], lines[p]) }
    ' "$coverage" | sort
fi

if [ -f "$mutations" ]; then
    printf '\n%-32s %8s  %8s\n' package noticed changes
    awk -F, "$percent"'
        { p = $2; sub(/\.[A-Z].*/, "", p); all[p]++; noticed[p] += $6 ~ /KILLED|TIMED_OUT|MEMORY_ERROR|RUN_ERROR/ }
        END { for (p in all) printf "%-32s %s  %8d\n", p, percent(noticed[p], all[p]), all[p] }
    ' "$mutations" | sort
fi
