# SPDX-License-Identifier: GPL-3.0-or-later
# Texts that ship as data stand in JSON, which lupdate does not read. They are listed here as C++ that is never
# compiled; the app looks them up with the same contexts.

# Appends the texts under the keys that follow of the JSON object `json` to `calls`, both of the caller.
function(tokenscope_mark_texts context)
    foreach(key IN LISTS ARGN)
        string(JSON text ERROR_VARIABLE missing GET "${json}" ${key})
        if(NOT missing AND NOT "${text}" STREQUAL "")
            string(REPLACE "\\" "\\\\" text "${text}")
            string(REPLACE "\"" "\\\"" text "${text}")
            string(APPEND calls "    QT_TRANSLATE_NOOP(\"${context}\", \"${text}\"),\n")
        endif()
    endforeach()
    set(calls "${calls}" PARENT_SCOPE)
endfunction()

# The same for every row of a table.
function(tokenscope_mark_rows table context)
    file(READ ${PROJECT_SOURCE_DIR}/resources/${table} rows)
    string(JSON last LENGTH "${rows}" rows)
    math(EXPR last "${last} - 1")
    foreach(row RANGE ${last})
        string(JSON json GET "${rows}" rows ${row})
        tokenscope_mark_texts(${context} ${ARGN})
    endforeach()
    set(calls "${calls}" PARENT_SCOPE)
endfunction()

# Writes the list to `file`; CMake runs again when the data change.
function(tokenscope_write_data_texts file)
    tokenscope_mark_rows(claims/claims.json ClaimData statement basis note why)
    tokenscope_mark_rows(evidence/published_services.json ClaimData statement why)
    tokenscope_mark_rows(evidence/energy_claims.json EnergyClaim boundary)
    tokenscope_mark_rows(catalogue/tiers.json PriceTier label)
    tokenscope_mark_rows(catalogue/chain.json ChainData supplier where)
    file(GLOB presets CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/presets/*.json)
    list(REMOVE_ITEM presets ${PROJECT_SOURCE_DIR}/resources/presets/common.json)
    foreach(preset IN LISTS presets)
        file(READ ${preset} json)
        tokenscope_mark_texts(Preset name description)
    endforeach()
    file(CONFIGURE OUTPUT ${file} CONTENT "const char* const texts[] = {\n@calls@};\n" @ONLY)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${presets}
        ${PROJECT_SOURCE_DIR}/resources/claims/claims.json
        ${PROJECT_SOURCE_DIR}/resources/evidence/published_services.json
        ${PROJECT_SOURCE_DIR}/resources/evidence/energy_claims.json
        ${PROJECT_SOURCE_DIR}/resources/catalogue/chain.json
        ${PROJECT_SOURCE_DIR}/resources/catalogue/tiers.json)
endfunction()
