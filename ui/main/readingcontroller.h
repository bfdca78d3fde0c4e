#pragma once

#include <functional>
#include <optional>

#include <QList>
#include <QObject>

#include "common/actions.h"
#include "main/windowparts.h"
#include "model/article.h"
#include "model/source.h"
#include "service/articlesharing.h"

namespace oneul {

class PaneLayout;
class PreviewCache;
class Settings;

/// How articles are listed and read: panes, magazine, density, fonts, pictures; and how they are handed on: as citations,
/// by mail, as notes.
class ReadingController final : public QObject
{
    Q_OBJECT

public:
    explicit ReadingController(const WindowParts &parts, QObject *parent = nullptr);

    void apply(); ///< what the settings say

private:
    void on(ActionId id, const std::function<void()> &slot);
    void makePreviews();
    void makeImages();
    void connectViews();
    void connectSharing();
    void enableActions();
    void checkActions();
    void choosePanes(const QString &name);
    void chooseDensity(const QString &name);
    void toggleMagazine();
    void goToPane(int step);
    void loadImages();
    void toggleSourceImages();
    void setSourceImages(const Source &source, bool images);
    [[nodiscard]] std::optional<Source> currentSource() const;
    void copyCitation(ArticleSharing::Style style);
    void sendMail();
    void saveNotes();
    void saveNotesTo(const QString &folder);
    [[nodiscard]] QList<ArticleId> wantedIds() const;
    void say(const QString &text) const;
    [[nodiscard]] Settings &settings() const;

    WindowParts m_parts;
    PaneLayout *m_panes;
    PreviewCache *m_previews = nullptr;
};

} // namespace oneul
