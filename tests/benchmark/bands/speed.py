#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage: speed.py SAMPLES. The same scenario and the same percentiles as speed.cpp, in numpy: processor time of
one thread, the best of five, drawn afresh and drawn values evaluated again."""
import json
import sys
import time

import numpy as np

import chain
import draws

RUNS = 5
samples = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
values = draws.preset("essay-repaired", **{"service.peak_to_average": 1})
planned = draws.plan(values)
for name, shape, points, *_ in planned:
    draws.standard_of(shape, points)
# The band of a dense model on n accelerators with a current engine, lengths known.
doublings = np.log2(values["serving.accelerators_per_replica"])
band90 = np.exp(1.645 * np.hypot(0.11, 0.03 * doublings))


def percentiles(outputs):
    """np.partition is what np.percentile does, without interpolation."""
    ranks = [round(p * (samples - 1)) for p in (0.05, 0.5, 0.95)]
    found = {}
    for name, column in outputs.items():
        if np.ndim(column) == 0:
            found[name] = [float(column)] * 3
        else:
            found[name] = [float(x) for x in np.partition(column, ranks)[ranks]]
    return found


def best_of(run):
    best = np.inf
    for i in range(RUNS):
        start = time.process_time()
        result = run(i)
        best = min(best, time.process_time() - start)
    return best, result


def afresh(i):
    rng = np.random.Generator(np.random.SFC64(i))
    return percentiles(chain.chain({**values, **draws.draw(rng, samples, planned, band90)}))


drawn = draws.draw(np.random.Generator(np.random.SFC64(99)), samples, planned, band90)
afresh_seconds, found = best_of(afresh)
stored_seconds, _ = best_of(lambda i: percentiles(chain.chain({**values, **drawn})))
print(json.dumps({"afresh": afresh_seconds, "stored": stored_seconds, "percentiles": found}))
