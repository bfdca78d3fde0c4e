# What a package holds, and the Debian package made of it (`cpack` in a release build folder).

include(GNUInstallDirs)

if(TARGET oneul)
  install(TARGETS oneul RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endif()
install(FILES packaging/oneul.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES packaging/org.oneul.Oneul.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES resources/icons/oneul.svg RENAME org.oneul.Oneul.svg
  DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES packaging/oneul.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
# Units of a user's session; switched on by the user, or replaced from the settings with times of their own.
install(FILES packaging/systemd/oneul-digest.service packaging/systemd/oneul-digest.timer
  DESTINATION lib/systemd/user)
install(FILES README.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES packaging/debian/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME oneul)
set(CPACK_PACKAGE_VENDOR "The Oneul maintainers")
set(CPACK_PACKAGE_CONTACT "The Oneul maintainers <maintainers@oneul.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "daily digests of AI news and papers, with their sources")
set(CPACK_PACKAGE_DESCRIPTION "Oneul collects the day's news and papers on artificial intelligence,
sorts each article into a category and writes a summary per category, in Korean
or in English, in which every sentence names the article it comes from.
It works offline and exports Markdown and PDF.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plugins and fonts, which no library reference shows.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
  "libqt6sql6-sqlite, libqt6svg6, ca-certificates, fonts-noto-cjk | fonts-nanum")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, qt6-wayland, fonts-noto-color-emoji")
include(CPack)
