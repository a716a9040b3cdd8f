#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage: tests/benchmark/figures.py PROGRAM [RUNS]

Time and size of a figure by Tokenscope and by matplotlib (Debian's python3-matplotlib), which draws the same data: the
values of Tokenscope's own CSV, as dots, curves and bars with titles, axes and labels. Whole processes are timed, and for
matplotlib also the drawing and saving alone, without its start. Prints medians.
"""
import os
import statistics
import subprocess
import sys
import tempfile
import time

CHARTS = ["stages", "batch", "checked"]
FORMATS = ["svg", "pdf", "png"]

DRAW = r'''
import csv, sys, time
source, target, logarithmic = sys.argv[1:4]
import matplotlib
matplotlib.use("Agg")
import matplotlib.pyplot as plt
rows = [r for r in csv.DictReader(l for l in open(source, encoding="utf-8") if not l.startswith("#"))]
began = time.perf_counter()
matplotlib.rcParams["svg.fonttype"] = "none"
matplotlib.rcParams["font.family"] = "Inter"
panels = list(dict.fromkeys(r["panel"] for r in rows))
figure, axes = plt.subplots(1, len(panels), figsize=(12.5, 7.03), dpi=96, squeeze=False)
for axis, panel in zip(axes[0], panels):
    own = [r for r in rows if r["panel"] == panel and r["x"]]
    names = list(dict.fromkeys(r["series"] for r in own))
    for mark in dict.fromkeys(r["mark"] for r in own):
        for name in names:
            some = [r for r in own if r["mark"] == mark and r["series"] == name]
            if not some:
                continue
            x = [float(r["x"]) for r in some]
            y = [float(r["y"]) if r["y"] else names.index(name) for r in some]
            if some[0]["x_end"]:
                axis.hlines(y, x, [float(r["x_end"]) for r in some], linewidth=6, alpha=0.3)
            else:
                axis.plot(x, y, "-" if mark == "curve" else "o")
    if not any(r["y"] for r in own):
        axis.set_yticks(range(len(names)), names)
        axis.invert_yaxis()
    axis.set_title(panel)
    axis.grid(True)
    if logarithmic == "1":
        axis.set_xscale("log")
figure.suptitle("The same data")
figure.tight_layout()
figure.savefig(target)
print(time.perf_counter() - began)
'''


def timed(command):
    began = time.perf_counter()
    output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return time.perf_counter() - began, output


def main():
    program, runs = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 5
    print(f"{'chart':9}{'format':7}{'ours s':>8}{'theirs s':>10}{'drawing s':>11}{'ours kB':>9}{'theirs kB':>11}")
    with tempfile.TemporaryDirectory() as folder:
        for chart in CHARTS:
            data = f"{folder}/{chart}.csv"
            ours_of = [program, "export", chart, "--preset", "essay-repaired", "-o"]
            subprocess.run([*ours_of, data], check=True, capture_output=True)
            for suffix in FORMATS:
                ours_file, theirs_file = f"{folder}/ours.{suffix}", f"{folder}/theirs.{suffix}"
                ours, theirs, drawing = [], [], []
                for _ in range(runs):
                    ours.append(timed([*ours_of, ours_file])[0])
                    took, said = timed(["/usr/bin/python3", "-c", DRAW, data, theirs_file, "1"])
                    theirs.append(took)
                    drawing.append(float(said.split()[-1]))
                sizes = [os.path.getsize(name) / 1000 for name in (ours_file, theirs_file)]
                print(f"{chart:9}{suffix:7}{statistics.median(ours):8.2f}{statistics.median(theirs):10.2f}"
                      f"{statistics.median(drawing):11.2f}{sizes[0]:9.0f}{sizes[1]:11.0f}")


if __name__ == "__main__":
    main()
