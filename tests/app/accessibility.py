#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage: accessibility.py PROGRAM

Drives the window from outside through the accessibility bus, as a screen reader does. Run it inside a session bus
and a display (.ci/run shows how). Ends with status 1 and the failures when something is not as it should be.
"""
import subprocess
import sys
import time

import pyatspi

CONTROLS = [
    # name, value to set, the value as it is spoken
    ("PUE", 1.5, "1.5"),
    ("Batch", 128, "128 sequences"),
    ("Parameters", 8e9, "8 billion"),
    ("Utilisation", 60, "60 %"),
    ("Electricity price", 0.1, "0.1 $/kWh"),
]
BUTTONS = [
    # pressed, what then shows it
    ("Margins", "page tab", lambda window: is_checked(window.find("Margins", "page tab"))),
    ("Chart as table", "check box", lambda window: window.find_role("table") is not None),
    ("Weights, FP8", "radio button", lambda window: is_checked(window.find("Weights, FP8", "radio button"))),
]
PATIENCE = 60  # seconds until something must have happened


def until(condition, what):
    """Waits for a condition on the bus, which tells nothing of its own accord to a script without a main loop."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = condition()
        except Exception:  # a widget that goes while it is looked at
            found = None
        if found:
            return found
        time.sleep(0.1)
    raise AssertionError(f"{what}: not within {PATIENCE} s")


def walk(node):
    yield node
    for child in node:
        if child is not None:
            yield from walk(child)


class Window:
    def __init__(self, program):
        self.program = program
        self.start()
        self.root = until(self._application, "the window on the accessibility bus")

    def start(self):
        self.process = subprocess.Popen([self.program, "--preset", "essay-repaired"])

    def _application(self):
        if self.process.poll() == 1:  # the display was not there yet
            self.start()
        for application in pyatspi.Registry.getDesktop(0):
            if application and application.get_process_id() == self.process.pid and application.childCount:
                return application
        return None

    def find(self, name, role=None):
        for node in walk(self.root):
            if node.name == name and role in (None, node.getRoleName()):
                return node
        raise AssertionError(f"nothing is called {name!r}")

    def find_role(self, role):
        return next((n for n in walk(self.root) if n.getRoleName() == role and showing(n)), None)

    def close(self):
        self.process.terminate()
        self.process.wait(10)


def showing(node):
    return node.getState().contains(pyatspi.STATE_SHOWING)


def is_checked(node):
    return node.getState().contains(pyatspi.STATE_CHECKED)


def sliders_are_named_set_and_read(window):
    for name, number, words in CONTROLS:
        slider = window.find(name, "slider")
        value = slider.queryValue()
        assert value.minimumValue < value.maximumValue, f"{name}: no range"
        value.currentValue = number
        until(lambda: abs(slider.queryValue().currentValue - number) <= 1e-9 * abs(number), f"{name} = {words}")


def every_slider_has_a_name_and_a_unit_in_its_description(window):
    sliders = [node for node in walk(window.root) if node.getRoleName() == "slider"]
    assert len(sliders) > 80, f"only {len(sliders)} sliders"
    names = [node.name for node in sliders]
    assert all(names), "a slider without a name"
    twice = {name for name in names if names.count(name) > 1}
    assert not twice, f"names that are not unique: {twice}"


def every_button_has_a_name(window):
    roles = ("push button", "check box", "radio button", "page tab", "toggle button", "combo box")
    nameless = [node.getRoleName() for node in walk(window.root) if node.getRoleName() in roles and not node.name]
    assert not nameless, f"without a name: {nameless}"


def buttons_do_what_a_click_does(window):
    for name, role, shown in BUTTONS:
        window.find(name, role).queryAction().doAction(0)
        until(lambda: shown(window), f"after pressing {name}")


def charts_have_name_description_and_table(window):
    window.find("Chart as table", "check box").queryAction().doAction(0)
    table = until(lambda: window.find_role("table"), "the table of the chart")
    assert table.name, "the table has no name"
    assert table.queryTable().nRows > 3, "the table has no rows"
    window.find("Chart as table", "check box").queryAction().doAction(0)
    chart = until(lambda: next((n for n in walk(window.root) if n.getRoleName() in ("chart", "canvas") and
                                showing(n)), None), "a chart")
    assert chart.name and chart.description, "the chart has no name or no description"


def lists_go_by_their_label(window):
    box = window.find("Price tier", "combo box")
    before = box.queryValue().currentValue
    box.queryValue().currentValue = before + 1
    until(lambda: window.find("Price tier", "combo box").queryValue().currentValue == before + 1, "another price tier")


def main():
    checks = [
        sliders_are_named_set_and_read,
        every_slider_has_a_name_and_a_unit_in_its_description,
        every_button_has_a_name,
        buttons_do_what_a_click_does,
        charts_have_name_description_and_table,
        lists_go_by_their_label,
    ]
    failed = 0
    for check in checks:
        window = Window(sys.argv[1])
        try:
            check(window)
            print(f"passed  {check.__name__}")
        except AssertionError as failure:
            failed += 1
            print(f"FAILED  {check.__name__}: {failure}")
        finally:
            window.close()
    return 1 if failed else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(main())
