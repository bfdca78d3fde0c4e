# Static libraries out of folders.
#
# oneul_module(<name> [DEPENDS <modules>] [PRIVATE_DEPENDS <modules>] [LIBS <libraries>] [WIDGETS])
#   makes app_<name> out of app/<name>. Headers are included as "<name>/file.h" through a folder of the build
#   tree that holds only <name>, so an include against the arrows does not compile.
# oneul_ui_folders(<folders>)
#   makes ui_<folder> out of each folder of ui/, and ui_all, which links them all.

set(ONEUL_APP_MODULES "" CACHE INTERNAL "")
set(ONEUL_UI_TARGETS "" CACHE INTERNAL "")

function(oneul_sources out folder)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${folder}/*.cpp" "${folder}/*.h")
  list(FILTER sources INCLUDE REGEX "\\.cpp$|\\.h$")
  set(code ${sources})
  list(FILTER code INCLUDE REGEX "\\.cpp$")
  if(NOT code)
    set(empty "${CMAKE_BINARY_DIR}/empty.cpp")
    if(NOT EXISTS "${empty}")
      file(WRITE "${empty}" "// A library needs one source file, also where a folder has none yet.\n")
    endif()
    list(APPEND sources "${empty}")
  endif()
  set(${out} ${sources} PARENT_SCOPE)
endfunction()

# Two precompiled headers serve the whole project: Qt's core for most modules, the widgets for the others.
function(oneul_precompile target kind)
  if(NOT ONEUL_PCH)
    return()
  endif()
  set(host "pch_${kind}")
  if(NOT TARGET ${host})
    set(source "${CMAKE_BINARY_DIR}/${host}.cpp")
    if(NOT EXISTS "${source}")
      file(WRITE "${source}" "// Compiles nothing: the precompiled header is the point.\n")
    endif()
    add_library(${host} STATIC "${source}")
    target_link_libraries(${host} PRIVATE flags Qt6::Core)
    target_precompile_headers(${host} PRIVATE
      <algorithm> <functional> <memory> <optional> <utility> <variant> <vector>
      <QByteArray> <QDateTime> <QDebug> <QFuture> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList>
      <QMap> <QObject> <QRegularExpression> <QSet> <QString> <QStringList> <QUrl> <QVariant>)
    if(kind STREQUAL "widgets")
      target_link_libraries(${host} PRIVATE Qt6::Gui Qt6::Widgets)
      target_precompile_headers(${host} PRIVATE
        <QAbstractItemModel> <QAction> <QApplication> <QBoxLayout> <QDialog> <QIcon> <QLabel> <QLineEdit>
        <QMenu> <QPainter> <QPushButton> <QSettings> <QTreeView> <QWidget>)
    elseif(kind STREQUAL "gtest")
      target_link_libraries(${host} PRIVATE GTest::gtest)
      target_precompile_headers(${host} PRIVATE <gtest/gtest.h>)
    endif()
  endif()
  target_precompile_headers(${target} REUSE_FROM ${host})
endfunction()

function(oneul_common_properties target)
  set_target_properties(${target} PROPERTIES AUTOMOC ON UNITY_BUILD ${ONEUL_UNITY})
  target_link_libraries(${target} PRIVATE flags)
endfunction()

function(oneul_module name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "WIDGETS" "" "DEPENDS;PRIVATE_DEPENDS;LIBS")
  set(target app_${name})
  oneul_sources(sources "${CMAKE_SOURCE_DIR}/app/${name}")
  add_library(${target} STATIC ${sources})
  oneul_common_properties(${target})

  set(root "${CMAKE_BINARY_DIR}/include/${name}")
  file(MAKE_DIRECTORY "${root}" "${CMAKE_SOURCE_DIR}/app/${name}")
  if(NOT EXISTS "${root}/${name}")
    file(CREATE_LINK "${CMAKE_SOURCE_DIR}/app/${name}" "${root}/${name}" SYMBOLIC)
  endif()
  target_include_directories(${target} PUBLIC "${root}")

  list(TRANSFORM arg_DEPENDS PREPEND app_)
  list(TRANSFORM arg_PRIVATE_DEPENDS PREPEND app_)
  target_link_libraries(${target} PUBLIC ${arg_DEPENDS} ${arg_LIBS} PRIVATE ${arg_PRIVATE_DEPENDS})
  if(arg_WIDGETS)
    oneul_precompile(${target} widgets)
  else()
    oneul_precompile(${target} core)
  endif()
  set(ONEUL_APP_MODULES ${ONEUL_APP_MODULES} ${name} CACHE INTERNAL "")
endfunction()

function(oneul_ui_folders)
  foreach(folder IN LISTS ARGV)
    set(target ui_${folder})
    oneul_sources(sources "${CMAKE_SOURCE_DIR}/ui/${folder}")
    add_library(${target} STATIC ${sources})
    oneul_common_properties(${target})
    target_include_directories(${target} PUBLIC "${CMAKE_SOURCE_DIR}/ui")
    target_link_libraries(${target} PUBLIC app_service app_settings app_model app_base
      Qt6::Widgets Qt6::Charts Qt6::Svg Qt6::SvgWidgets Qt6::PrintSupport Qt6::Network Qt6::DBus)
    oneul_precompile(${target} widgets)
    list(APPEND targets ${target})
  endforeach()
  add_library(ui_all INTERFACE)
  # Folders of ui/ may use one another in both directions, whatever the linker.
  list(JOIN targets "," joined)
  target_link_libraries(ui_all INTERFACE "$<LINK_GROUP:RESCAN,${joined}>")
  set(ONEUL_UI_TARGETS ${targets} CACHE INTERNAL "")
endfunction()

# The composition root: the only program file, and the only one that sees everything.
function(oneul_executable)
  set(source "${CMAKE_SOURCE_DIR}/ui/main.cpp")
  file(GLOB found CONFIGURE_DEPENDS "${source}")
  if(NOT found)
    return()
  endif()
  add_executable(oneul "${source}")
  oneul_common_properties(oneul)
  target_link_libraries(oneul PRIVATE app_cli ui_all app_resources app_i18n)
  oneul_precompile(oneul widgets)
endfunction()
