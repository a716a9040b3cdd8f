#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Usage: packaging/setup.sh [build|ci]
# Installs what is missing, from Debian's own packages: to build and run (default), or for every check as well.
set -euo pipefail

build_packages=(
    g++ cmake ninja-build ccache
    libboost-dev nlohmann-json3-dev libmuparser-dev zlib1g-dev libzip-dev pkg-config
    qt6-base-dev libqt6opengl6-dev qt6-charts-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    fonts-inter libqt6svg6 qt6-translations-l10n
)
ci_packages=(
    git clang clang-tidy clang-format
    dpkg-dev file lintian desktop-file-utils appstream libxml2-utils shared-mime-info man-db
    libceres-dev libfccp-dev
    poppler-utils librsvg2-bin imagemagick
    valgrind xvfb xauth dbus dbus-x11 at-spi2-core python3 python3-pyatspi
)

# Names of what is installed or provided by it: newer releases fold some packages into others.
installed_names() {
    dpkg-query -W -f '${db:Status-Status} ${Package}, ${Provides}\n' |
        sed -n 's/^installed //p' | tr ',' '\n' | awk '{print $1}'
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

install_missing() {
    local missing
    mapfile -t missing < <(printf '%s\n' "$@" | grep -vxFf <(installed_names) || true)
    if [ ${#missing[@]} -eq 0 ]; then
        return
    fi
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        echo "setup: missing packages; run as root: apt-get install ${missing[*]}" >&2
        exit 1
    fi
    as_root apt-get update -q
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}"
}

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    echo "setup: this needs Debian 12 or newer; elsewhere install Qt 6 (Widgets, Charts, Linguist tools)," \
        "Boost, nlohmann-json, muParser, CMake, Ninja and the Inter fonts, then use the CMake presets" >&2
    exit 1
fi

case "${1:-build}" in
build) install_missing "${build_packages[@]}" ;;
ci) install_missing "${build_packages[@]}" "${ci_packages[@]}" ;;
*)
    echo "usage: packaging/setup.sh [build|ci]" >&2
    exit 2
    ;;
esac
