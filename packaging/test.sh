#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Usage: packaging/test.sh [CMAKE OPTIONS...]
# Installs what is missing, builds everything with its tests and runs them.
set -euo pipefail
cd "$(dirname "$0")/.."

packaging/setup.sh build
cmake --preset dev "$@"
cmake --build --preset dev
ctest --preset dev --parallel "$(nproc)"
