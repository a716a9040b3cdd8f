#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Usage: tests/benchmark/bands/compare.sh [BUILD FOLDER [SAMPLES]]
# Bands of one scenario, every input and the model's error drawn, from this program, from numpy (Debian's
# python3-numpy) and from Squiggle (npm install @quri/squiggle-lang in a folder of its own, named by
# SQUIGGLE_MODULES): processor time of one thread, ratios, and the largest difference between percentiles.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
build=${1:-build/benchmark}
samples=${2:-100000}
ours=$("$build/tests/benchmark/bands/benchmark_bands_speed" "$samples")
numpy=$(/usr/bin/python3 "$here/speed.py" "$samples")
squiggle=null
if [ -d "${SQUIGGLE_MODULES:-$here/node_modules}/@quri/squiggle-lang" ]; then
    squiggle=$(node "$here/speed.mjs" "$samples")
fi
/usr/bin/python3 - "$samples" "$ours" "$numpy" "$squiggle" <<'PYTHON'
import json
import sys

samples, ours, numpy, squiggle = (json.loads(text) for text in sys.argv[1:])
print(f"{samples:,} samples of the whole model, seconds of processor time, one thread")
for kind in ("afresh", "stored"):
    print(f"  {kind:7} ours {ours[kind]:.4f}, numpy {numpy[kind]:.4f}: {numpy[kind] / ours[kind]:.1f} times")
if squiggle:
    print(f"  afresh  squiggle {squiggle['afresh']:.2f}: {squiggle['afresh'] / ours['afresh']:.1f} times")
else:
    print("  squiggle: not installed")
worst = max((abs(a / b - 1), name) for name, theirs in numpy["percentiles"].items()
            for a, b in zip(ours["percentiles"][name], theirs) if b)
print(f"  largest difference of a percentile from numpy's: {worst[0]:.2%} ({worst[1]})")
PYTHON
