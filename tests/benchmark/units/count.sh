#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Usage: tests/benchmark/units/count.sh [BUILD FOLDER]
# Instructions of one evaluation with the unit system and over plain numbers, and their ratio (needs valgrind).
set -euo pipefail
tests=${1:-build/dev}/tests

instructions() {
    valgrind --tool=callgrind --callgrind-out-file=/dev/null "$1" "$2" 2>&1 | awk '/refs/ {gsub(",", "", $NF); print $NF}'
}

per_evaluation() {
    local program
    program=$(find "$tests" -type f -name "benchmark_evaluate_$1" | head -n 1)
    echo "$(instructions "$program" 1100) $(instructions "$program" 100)" | awk '{print ($1 - $2) / 1000}'
}

units=$(per_evaluation units)
bare=$(per_evaluation bare)
printf 'with units %.1f, plain numbers %.1f instructions an evaluation, ratio %.3f\n' \
    "$units" "$bare" "$(awk -v a="$units" -v b="$bare" 'BEGIN {print a / b}')"
