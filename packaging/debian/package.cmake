# SPDX-License-Identifier: GPL-3.0-or-later
# `cpack --preset deb` after `cmake --build --preset release`; the same bytes for the same SOURCE_DATE_EPOCH.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR})
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "The Tokenscope contributors <contributors@tokenscope.org>")
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "explorer of what one LLM token costs")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Tokenscope turns an essay on the forward pass of a language model into a
machine with handles: sliders for parameters, batch size, power usage
effectiveness, prices and the rest recompute operations, joules,
watt-hours and dollars while they move.
.
Every number is explained down to its inputs, units and sources, and the
claims of the essay are recomputed and judged. A command line prints
tables and JSON and draws charts without a display.")

# Linked libraries are found; the typeface, the plugin that draws SVG icons and Qt's own translated
# texts are loaded at run time.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "fonts-inter, libqt6svg6")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS qt6-translations-l10n)

include(CPack)
