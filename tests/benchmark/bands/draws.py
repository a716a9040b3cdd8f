# SPDX-License-Identifier: GPL-3.0-or-later
"""Inputs of a preset and draws of the uncertain ones, from the shipped catalogues."""
import json
import pathlib

import numpy as np

RESOURCES = pathlib.Path(__file__).resolve().parents[3] / "resources"
Z95 = 1.6448536269514722


def rows(path):
    return json.loads((RESOURCES / path).read_text())["rows"]


def preset(name, **changed):
    """Values of a preset's inputs, in file units."""
    values = {}
    for file in ("presets/common", "calibration/constants", f"presets/{name}"):
        inputs = json.loads((RESOURCES / f"{file}.json").read_text())["inputs"]
        values.update({key: entry["value"] for key, entry in inputs.items()})
    values.update(changed)
    return values


def logit(p):
    return np.log(p / (1 - p))


def two_sided(rng, n, standard, middle, low, high):
    """middle, with `low` at the standard variate -1 and `high` at 1."""
    t = standard(rng, n)
    below, above = middle - low, high - middle
    if abs(below - above) <= 1e-12 * abs(above):
        return middle + t * above
    return middle + t * np.where(t < 0, below, above)


def normal(rng, n):
    return rng.standard_normal(n) * (1 / Z95)


def triangular(rng, n):
    return rng.triangular(-1, 0, 1, n) * (1 / (1 - np.sqrt(0.1)))


def uniform(rng, n):
    return rng.uniform(-1 / 0.9, 1 / 0.9, n)


def beta_standard(points):
    """Log odds of a beta variate with these 5 % and 95 % points, scaled so that they lie at -1 and 1."""
    from scipy import optimize, stats  # exact points; the caller may do without
    fit = optimize.fsolve(lambda ab: stats.beta.ppf([0.05, 0.95], *np.exp(ab)) - points, [1.0, 1.0])
    alpha, beta = np.exp(fit)
    low, middle, high = logit(stats.beta.ppf([0.05, 0.5, 0.95], alpha, beta))
    return beta_variate(alpha, beta, low, middle, high)


def beta_variate(alpha, beta, low, middle, high):
    def draw(rng, n):
        d = logit(rng.beta(alpha, beta, n)) - middle
        return np.where(d < 0, d / (middle - low), d / (high - middle))
    return draw


# Parameters of the two beta rows, so that scipy is not needed, with the log odds of their three points.
BETA = {(0.55, 0.9): (11.630552, 4.020183)}

SCALES = {
    "lognormal": (np.log, np.exp, normal),
    "lognormal on PUE - 1": (lambda x: np.log(x - 1), lambda y: 1 + np.exp(y), normal),
    "logit-normal": (logit, lambda y: 1 / (1 + np.exp(-y)), normal),
    "triangular": (lambda x: x, lambda y: y, triangular),
    "uniform": (lambda x: x, lambda y: y, uniform),
}


def spread(row, value):
    """5 %, 50 % and 95 % points of an input around its value; None: exact."""
    if value in (None, 0, "auto") or row.get("preset") or value == row.get("exact_at") or row["p5"] is None:
        return None
    forward, back, _ = SCALES.get(row["shape"], SCALES["logit-normal"])
    low, high = row["p5"], row["p95"]
    if not row["relative"]:
        if low <= value <= high:
            return low, value, high
        if "elsewhere" not in row:
            return None
        low, high = row["elsewhere"]["p5"], row["elsewhere"]["p95"]
    low, high = low * value, high * value
    return low, back((forward(low) + forward(high)) / 2), high


def plan(values):
    """What is drawn: (input, shape, low, middle, high) on the shape's own scale."""
    drawn = []
    for row in rows("catalogue/uncertainty.json"):
        name = row["input"]
        points = spread(row, values[name]) if name in values else None
        if points is None or name in ("money.rent", "training.efficiency"):  # these move nothing here
            continue
        forward = SCALES.get(row["shape"], SCALES["logit-normal"])[0]
        drawn.append((name, row["shape"], (row["p5"], row["p95"]), *(forward(p) for p in points)))
    return drawn


def standard_of(shape, points, cache={}):
    if shape != "beta":
        return SCALES[shape][2]
    if points not in cache:
        alpha, beta = BETA[points]
        sample = np.random.default_rng(1).beta(alpha, beta, 4_000_000)
        cache[points] = beta_variate(alpha, beta, *logit(np.quantile(sample, [0.05, 0.5, 0.95])))
    return cache[points]


def draw(rng, n, planned, band90):
    """Values of every uncertain input, and the factors of the model's error on time and on power."""
    drawn = {}
    for name, shape, points, low, middle, high in planned:
        back = SCALES.get(shape, SCALES["logit-normal"])[1]
        drawn[name] = back(two_sided(rng, n, standard_of(shape, points), middle, low, high))
    speed = normal(rng, n)
    power = 0.54 * speed + np.sqrt(1 - 0.54**2) * normal(rng, n)
    drawn["time_error"] = np.exp(-speed * np.log(band90))
    drawn["power_error"] = np.exp(np.where(power < 0, -power * np.log(0.781), power * np.log(1.28)))
    drawn["money.residual_fraction"] = np.clip(drawn.get("money.residual_fraction", 0.0), 0, 1)
    return drawn
