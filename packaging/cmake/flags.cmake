# The interface target `flags`: every target of the project links it, so that one place decides how code is compiled.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
# No code is generated for another module, so that libraries can be compiled side by side.
set(CMAKE_OPTIMIZE_DEPENDENCIES ON)
set(CMAKE_AUTOGEN_ORIGIN_DEPENDS OFF)
# Executables are compiled like libraries, so that they can use the same precompiled headers.
set(CMAKE_CXX_COMPILE_OPTIONS_PIE -fPIC)

if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "Build type" FORCE)
endif()

# Paths are made relative before hashing, so that several build folders share what one of them compiled.
find_program(CCACHE_PROGRAM ccache)
mark_as_advanced(CCACHE_PROGRAM)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER
    /usr/bin/env CCACHE_BASEDIR=/ CCACHE_NOHASHDIR=1
    CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
    "${CCACHE_PROGRAM}")
endif()

add_library(flags INTERFACE)
target_compile_features(flags INTERFACE cxx_std_20)
target_compile_options(flags INTERFACE -Wall -Wextra -Wpedantic)
target_compile_definitions(flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_STRICT_ITERATORS
  ONEUL_VERSION="${PROJECT_VERSION}")
if(ONEUL_DEV OR DEFINED ENV{CI})
  target_compile_options(flags INTERFACE -Werror)
endif()

find_program(LLD_PROGRAM ld.lld)
mark_as_advanced(LLD_PROGRAM)
if(LLD_PROGRAM)
  target_link_options(flags INTERFACE -fuse-ld=lld)
endif()

if(ONEUL_SANITIZE)
  target_compile_options(flags INTERFACE
    -fsanitize=${ONEUL_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(flags INTERFACE -fsanitize=${ONEUL_SANITIZE})
endif()
if(ONEUL_COVERAGE)
  target_compile_options(flags INTERFACE --coverage)
  target_link_options(flags INTERFACE --coverage)
endif()
if(ONEUL_FUZZ)
  if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    message(FATAL_ERROR "ONEUL_FUZZ needs clang: configure with -DCMAKE_CXX_COMPILER=clang++")
  endif()
  target_compile_options(flags INTERFACE -fsanitize=fuzzer-no-link)
endif()
