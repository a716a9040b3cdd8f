#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Usage: tests/publish/example.sh PROGRAM [--renew]
# The example in resources/examples: a page of six figures about one scenario, made by one command. Without --renew the
# stored page and its data are compared with what PROGRAM makes, byte for byte.
set -euo pipefail

program=$1
stored=$(cd "$(dirname "$0")/../.." && pwd)/resources/examples
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

failed=0
for suffix in svg csv; do
    "$program" export stages,attribution,batch,sensitivity,dollar,energy "$stored/repaired-essay.tokx" \
        --size a4 --theme print --source "“Making Tokens, Pt. 5: The Forward Pass”" \
        --title "What one token costs, once the essay’s machine is repaired" \
        --subtitle "A 70-billion-parameter model on four H100 instead of the essay’s single accelerator: cost by stage, why it is ten times the essay’s, how batch and prices move it, and what a reply takes." \
        -o "$folder/repaired-essay.$suffix"
    [ "${2:-}" != --renew ] || cp "$folder/repaired-essay.$suffix" "$stored"
    cmp "$stored/repaired-essay.$suffix" "$folder/repaired-essay.$suffix" || failed=1
done
if [ $failed -ne 0 ]; then
    echo "publish: the example is not what the program makes now. If the change is meant, look at the new page and store" \
        "it: tests/publish/example.sh PROGRAM --renew" >&2
    exit 1
fi
echo "publish: the example page is what it was"
