# SPDX-License-Identifier: GPL-3.0-or-later

# The precompiled header of the app serves what is linked to it.
function(tokenscope_reuse_precompiled_header target)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LIBRARIES")
    if(tokenscope_app IN_LIST arg_LIBRARIES)
        target_precompile_headers(${target} REUSE_FROM tokenscope_app)
    endif()
endfunction()

# tokenscope_add_executable(TARGET SOURCES ... LIBRARIES ...)
function(tokenscope_add_executable target)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LIBRARIES")
    add_executable(${target} ${arg_SOURCES})
    target_link_libraries(${target} PRIVATE ${arg_LIBRARIES} tokenscope_warnings)
    target_compile_definitions(${target} PRIVATE TOKENSCOPE_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    tokenscope_reuse_precompiled_header(${target} LIBRARIES ${arg_LIBRARIES})
endfunction()

# Without a screen, in UTF-8, and away from the settings of whoever runs the tests.
function(tokenscope_set_environment test)
    set(home ${PROJECT_BINARY_DIR}/test_home/${test})
    set_tests_properties(${test} PROPERTIES TIMEOUT 600 ENVIRONMENT
        "LC_ALL=C.UTF-8;QT_QPA_PLATFORM=offscreen;HOME=${home};XDG_CONFIG_HOME=${home}/config;XDG_DATA_HOME=${home}/data")
endfunction()

# tokenscope_add_plain_test(NAME SOURCES ... LIBRARIES ...): a main that returns 0 when all is well.
function(tokenscope_add_plain_test name)
    string(REPLACE "." "_" target ${name})
    tokenscope_add_executable(${target} ${ARGN})
    add_test(NAME ${name} COMMAND ${target})
    tokenscope_set_environment(${name})
endfunction()

# tokenscope_add_test(NAME SOURCES ... LIBRARIES ...): a Qt Test.
function(tokenscope_add_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LIBRARIES")
    tokenscope_add_plain_test(${name} SOURCES ${arg_SOURCES} LIBRARIES ${arg_LIBRARIES} Qt6::Test)
    string(REPLACE "." "_" target ${name})
    set_target_properties(${target} PROPERTIES AUTOMOC ON)
endfunction()

# One test for every FOLDER/tst_*.cpp. Other .cpp files of the folder are shared by its tests.
function(tokenscope_add_area folder)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LIBRARIES")
    file(GLOB tests CONFIGURE_DEPENDS ${folder}/tst_*.cpp)
    file(GLOB shared CONFIGURE_DEPENDS ${folder}/*.cpp ${folder}/*.h)
    list(REMOVE_ITEM shared ${tests})
    if(shared)
        add_library(test_support_${folder} STATIC ${shared})
        set_target_properties(test_support_${folder} PROPERTIES AUTOMOC ON LINKER_LANGUAGE CXX)
        target_link_libraries(test_support_${folder} PUBLIC ${arg_LIBRARIES} Qt6::Test PRIVATE tokenscope_warnings)
        target_compile_definitions(test_support_${folder} PRIVATE TOKENSCOPE_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
        tokenscope_reuse_precompiled_header(test_support_${folder} LIBRARIES ${arg_LIBRARIES})
        list(APPEND arg_LIBRARIES test_support_${folder})
    endif()
    foreach(test IN LISTS tests)
        get_filename_component(name ${test} NAME_WE)
        string(REGEX REPLACE "^tst_" "" name ${name})
        tokenscope_add_test(${folder}.${name} SOURCES ${test} LIBRARIES ${arg_LIBRARIES})
    endforeach()
endfunction()
