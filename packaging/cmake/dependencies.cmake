# Everything that is looked for outside the repository. Debian's names are in packaging/dependencies.txt.

find_package(Qt6 6.4 REQUIRED COMPONENTS
  Concurrent Core DBus Gui LinguistTools Network Charts PrintSupport Sql Svg SvgWidgets Widgets)
find_package(LibXml2 REQUIRED)
find_package(ICU REQUIRED COMPONENTS uc i18n)
find_package(SQLite3 REQUIRED)
find_package(Qt6Keychain REQUIRED)

find_path(STEMMER_INCLUDE_DIR libstemmer.h REQUIRED)
find_library(STEMMER_LIBRARY stemmer REQUIRED)
mark_as_advanced(STEMMER_INCLUDE_DIR STEMMER_LIBRARY)
add_library(oneul::stemmer UNKNOWN IMPORTED)
set_target_properties(oneul::stemmer PROPERTIES
  IMPORTED_LOCATION "${STEMMER_LIBRARY}" INTERFACE_INCLUDE_DIRECTORIES "${STEMMER_INCLUDE_DIR}")

find_package(CURL 7.87 REQUIRED)
find_package(ZLIB REQUIRED)
find_path(ZSTD_INCLUDE_DIR zstd.h REQUIRED)
find_library(ZSTD_LIBRARY zstd REQUIRED)
mark_as_advanced(ZSTD_INCLUDE_DIR ZSTD_LIBRARY)
add_library(oneul::zstd UNKNOWN IMPORTED)
set_target_properties(oneul::zstd PROPERTIES
  IMPORTED_LOCATION "${ZSTD_LIBRARY}" INTERFACE_INCLUDE_DIRECTORIES "${ZSTD_INCLUDE_DIR}")
find_path(BROTLI_INCLUDE_DIR brotli/decode.h REQUIRED)
find_library(BROTLI_LIBRARY brotlidec REQUIRED)
mark_as_advanced(BROTLI_INCLUDE_DIR BROTLI_LIBRARY)
add_library(oneul::brotli UNKNOWN IMPORTED)
set_target_properties(oneul::brotli PROPERTIES
  IMPORTED_LOCATION "${BROTLI_LIBRARY}" INTERFACE_INCLUDE_DIRECTORIES "${BROTLI_INCLUDE_DIR}")

if(ONEUL_TESTS)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Test HttpServer)
  find_package(GTest REQUIRED)
  find_package(benchmark QUIET)
  find_package(Python3 REQUIRED COMPONENTS Interpreter)
endif()
