# SPDX-License-Identifier: GPL-3.0-or-later
# Language, warnings and floating point for every target of the project.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
# `cmake --build DIR --target all_verify_interface_header_sets` compiles every header alone.
set(CMAKE_VERIFY_INTERFACE_HEADER_SETS ON)

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "Build type" FORCE)
endif()

find_program(TOKENSCOPE_CCACHE ccache)
mark_as_advanced(TOKENSCOPE_CCACHE)
if(TOKENSCOPE_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${TOKENSCOPE_CCACHE})
endif()

# The same figure from every compiler and optimisation level: no fused multiply-add, never fast-math.
add_compile_options(-ffp-contract=off)

add_library(tokenscope_warnings INTERFACE)
target_compile_options(tokenscope_warnings INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow)
