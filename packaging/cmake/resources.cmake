# Files inside the binary: ":/oneul/…" mirrors resources/, ":/oneul/i18n/" holds the translations.
#
# Both are object libraries: what a program links of them is always in it, with nothing to initialise.

function(oneul_compile_qrc out qrc name)
  set(source "${CMAKE_BINARY_DIR}/rcc/${name}.cpp")
  file(MAKE_DIRECTORY "${CMAKE_BINARY_DIR}/rcc")
  add_custom_command(OUTPUT "${source}"
    COMMAND Qt6::rcc --name ${name} -d "${source}.d" -o "${source}" "${qrc}"
    DEPENDS "${qrc}" ${ARGN} DEPFILE "${source}.d"
    COMMENT "Resources ${name}" VERBATIM)
  set(${out} "${source}" PARENT_SCOPE)
endfunction()

function(oneul_resources)
  file(GLOB collections CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/resources/*.qrc")
  set(sources "")
  foreach(qrc IN LISTS collections)
    cmake_path(GET qrc STEM name)
    oneul_compile_qrc(source "${qrc}" "oneul_${name}")
    list(APPEND sources "${source}")
  endforeach()
  if(NOT sources)
    oneul_sources(sources "${CMAKE_SOURCE_DIR}/resources/none")
  endif()
  add_library(app_resources OBJECT ${sources})
  target_link_libraries(app_resources PRIVATE flags Qt6::Core)
endfunction()

# The two files per language: translations/oneul_<language>.ts, and the .qm made of it. `update_translations`
# reads the texts of ui/, app/cli and app/service; English needs only its plural forms, since the texts are English.
function(oneul_translations)
  set(folder "${CMAKE_BINARY_DIR}/i18n")
  file(MAKE_DIRECTORY "${folder}")
  set(qrc "<RCC><qresource prefix=\"/oneul/i18n\">\n")
  foreach(language IN LISTS ARGV)
    set(ts "${CMAKE_SOURCE_DIR}/translations/oneul_${language}.ts")
    if(NOT EXISTS "${ts}")
      file(WRITE "${ts}" "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE TS>\n"
        "<TS version=\"2.1\" language=\"${language}\" sourcelanguage=\"en\"/>\n")
    endif()
    set(qm "${folder}/oneul_${language}.qm")
    add_custom_command(OUTPUT "${qm}" COMMAND Qt6::lrelease -silent "${ts}" -qm "${qm}"
      DEPENDS "${ts}" COMMENT "Translation ${language}" VERBATIM)
    list(APPEND compiled "${qm}")
    string(APPEND qrc "<file>oneul_${language}.qm</file>\n")
  endforeach()
  string(APPEND qrc "</qresource></RCC>\n")
  file(CONFIGURE OUTPUT "${folder}/i18n.qrc" CONTENT "${qrc}" @ONLY)

  oneul_compile_qrc(source "${folder}/i18n.qrc" oneul_i18n ${compiled})
  add_library(app_i18n OBJECT "${source}")
  target_link_libraries(app_i18n PRIVATE flags Qt6::Core)

  set(lupdate "$<TARGET_FILE:Qt6::lupdate>" ui app/cli app/service -no-obsolete -locations none -source-language en)
  add_custom_target(update_translations
    COMMAND ${lupdate} -target-language ko -ts translations/oneul_ko.ts
    COMMAND ${lupdate} -target-language en -pluralonly -ts translations/oneul_en.ts
    WORKING_DIRECTORY "${CMAKE_SOURCE_DIR}" VERBATIM)
endfunction()
