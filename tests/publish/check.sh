#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Usage: tests/publish/check.sh PROGRAM [THEMES [LANGUAGES]]
# BROWSER_CHARTS=all has the browser draw every chart instead of one.
# Writes every chart as SVG, PDF and PNG in each theme and language and has other programs judge the files: well-formed,
# of the size that was asked for, fonts embedded, the same bytes again, opened again, and drawn by a second program like
# the PNG: after a blur of 4 pixels, because every program places the edges of letters in its own way, the pictures
# differ by at most 4 % of full scale (root mean square). A browser, where there is one, draws one theme as well.
set -euo pipefail

program=$1
themes=${2:-light dark print projector transparent}
languages=${3:-en de}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
figures=0
most=61440

worst=0
tolerance=0.04

fail() {
    echo "publish: $*" >&2
    exit 1
}

# flat PICTURE OUTPUT: on white and blurred.
flat() {
    convert "$1" -background white -flatten -blur 0x4 "$2"
}

# looks_like PICTURE PNG: within the tolerance.
looks_like() {
    local apart
    flat "$1" "$folder/first.png"
    flat "$2" "$folder/second.png"
    apart=$(compare -metric RMSE "$folder/first.png" "$folder/second.png" null: 2>&1 | sed 's/.*(\(.*\))/\1/') || true
    awk -v a="$apart" -v t="$tolerance" 'BEGIN {exit !(a <= t)}' || fail "$1 and $2 differ by $apart"
    worst=$(awk -v a="$apart" -v w="$worst" 'BEGIN {print (a > w ? a : w)}')
}

browser_agrees() {
    local browser
    browser=$(command -v chromium || command -v chromium-browser || true)
    if [ -z "$browser" ]; then
        echo "publish: no chromium here, so no browser draws a figure"
        return
    fi
    for svg in "$1"/*.svg; do
        timeout 60 "$browser" --headless --no-sandbox --disable-gpu --hide-scrollbars --window-size=1200,675 \
            --user-data-dir="$folder/browser" --screenshot="$folder/browser.png" "file://$svg" >/dev/null 2>&1 ||
            fail "the browser did not draw $svg"
        looks_like "$folder/browser.png" "${svg%.svg}.png"
        [ "${2:-}" = all ] || break
    done
}

svg_is_right() {
    xmllint --noout "$1"
    [ "$(stat -c %s "$1")" -lt $most ] || fail "$1 has $(stat -c %s "$1") bytes, more than $most"
    rsvg-convert "$1" -o "$folder/drawn.png"
    [ "$(file -b "$folder/drawn.png" | grep -o '[0-9]* x [0-9]*')" = "1200 x 675" ] || fail "$1 is not 1200 x 675"
    looks_like "$folder/drawn.png" "${1%.svg}.png"
}

pdf_is_right() {
    if pdffonts "$1" | tail -n +3 | awk '$(NF-4) != "yes" {exit 1}'; then :; else fail "$1 leaves a font out"; fi
    pdfinfo "$1" | grep -q "^Page size: *900 x 506" || fail "$1: $(pdfinfo "$1" | grep 'Page size')"
    [ "$(pdfinfo "$1" | awk '/^Pages:/ {print $2}')" = 1 ] || fail "$1 has more than one page"
    pdftoppm -png -singlefile -scale-to-x 1200 -scale-to-y 675 "$1" "$folder/printed"
    looks_like "$folder/printed.png" "${1%.pdf}.png"
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
            cmp "${svg%.svg}.pdf" "$out-again/$(basename "$svg" .svg).pdf"
            for file in "$svg" "${svg%.svg}.pdf" "${svg%.svg}.png"; do
                scenario_is_inside "$file"
                figures=$((figures + 1))
            done
        done
    done
done
first=$(set -- $languages; echo "$1")-$(set -- $themes; echo "$1")
browser_agrees "$folder/$first" "${BROWSER_CHARTS:-one}"
echo "publish: $figures figures are right; pictures differ by at most $worst, $tolerance is allowed"
