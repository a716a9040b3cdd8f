#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Usage: tests/publish/check.sh PROGRAM [THEMES [LANGUAGES]]
# Writes every chart as SVG, PDF and PNG in each theme and language and has other programs judge the files: well-formed,
# of the size that was asked for, fonts embedded, drawn by a second program, the same bytes again, and opened again.
set -euo pipefail

program=$1
themes=${2:-light dark print projector transparent}
languages=${3:-en de}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
figures=0
most=61440

fail() {
    echo "publish: $*" >&2
    exit 1
}

svg_is_right() {
    xmllint --noout "$1"
    [ "$(stat -c %s "$1")" -lt $most ] || fail "$1 has $(stat -c %s "$1") bytes, more than $most"
    rsvg-convert "$1" -o "$folder/drawn.png"
    [ "$(file -b "$folder/drawn.png" | grep -o '[0-9]* x [0-9]*')" = "1200 x 675" ] || fail "$1 is not 1200 x 675"
}

pdf_is_right() {
    if pdffonts "$1" | tail -n +3 | awk '$(NF-4) != "yes" {exit 1}'; then :; else fail "$1 leaves a font out"; fi
    pdfinfo "$1" | grep -q "^Page size: *900 x 506" || fail "$1: $(pdfinfo "$1" | grep 'Page size')"
    [ "$(pdfinfo "$1" | awk '/^Pages:/ {print $2}')" = 1 ] || fail "$1 has more than one page"
    pdftoppm -r 48 -png "$1" "$folder/drawn"
}

scenario_is_inside() {
    "$program" evaluate "$1" --format csv 2>/dev/null | cmp - "$folder/expected.csv" || fail "$1 gives another scenario"
}

"$program" evaluate --preset essay-repaired --set serving.batch=48 --format csv >"$folder/expected.csv"
for language in $languages; do
    for theme in $themes; do
        out=$folder/$language-$theme
        for run in "$out" "$out-again"; do
            "$program" export --all --formats png,svg,pdf --preset essay-repaired --set serving.batch=48 \
                --theme "$theme" --language "$language" -o "$run"
        done
        for svg in "$out"/*.svg; do
            svg_is_right "$svg"
            pdf_is_right "${svg%.svg}.pdf"
            cmp "$svg" "$out-again/$(basename "$svg")"
            cmp "${svg%.svg}.png" "$out-again/$(basename "$svg" .svg).png"
            for file in "$svg" "${svg%.svg}.pdf" "${svg%.svg}.png"; do
                scenario_is_inside "$file"
                figures=$((figures + 1))
            done
        done
    done
done
echo "publish: $figures figures are right"
