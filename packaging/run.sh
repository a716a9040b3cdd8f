#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Usage: packaging/run.sh [ARGUMENTS OF tokenscope...]
# Installs what is missing, builds the release and opens the window on the essay. Without a display it prints
# the essay's figures and writes a picture of the window instead.
set -euo pipefail
cd "$(dirname "$0")/.."

packaging/setup.sh build
cmake --preset release
cmake --build --preset release
program=build/release/app/tokenscope

if [ $# -gt 0 ]; then
    exec "$program" "$@"
elif [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$program" --preset essay
fi
picture=$PWD/build/essay.png
"$program" evaluate --preset essay
"$program" export window --preset essay -o "$picture"
echo
echo "No display here, so the window was drawn into $picture"
