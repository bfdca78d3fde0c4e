#include "ui/monkey/errands.h"

using namespace Qt::StringLiterals;

namespace oneul::monkey {

namespace {

const QList<Errand> kErrands{
    {{u"nextArticle"_s}, {}, true},
    {{u"nextArticle"_s, u"toggleStar"_s}, {}, true},
    {{u"nextUnread"_s, u"toggleRead"_s}, {}, true},
    {{u"scrollOrNext"_s}, {}, true},
    {{u"nextArticle"_s, u"category2"_s}, {}, true},
    {{u"nextArticle"_s, u"category5"_s, u"undo"_s}, {}, true},
    {{u"nextArticle"_s, u"hide"_s}, {}, true},
    {{u"undo"_s}, {}, true},
    {{u"redo"_s}, {}, true},
    {{u"undo"_s, u"redo"_s}, {}, true},
    {{u"markAllRead"_s, u"undo"_s}, {}, false},
    {{u"overview"_s}, {}, false},
    {{u"overview"_s, u"previousDay"_s, u"nextDay"_s}, {}, true},
    {{u"compareDays"_s}, {}, false},
    {{u"dashboard"_s}, {}, false},
    {{u"review"_s}, {}, false},
    {{u"editLog"_s}, {}, false},
    {{u"manageSources"_s}, {}, false},
    {{u"today"_s}, {}, false},
    {{u"today"_s, u"magazineView"_s}, {}, false},
    {{u"showDigest"_s}, {}, false},
    {{u"todaysDigest"_s, u"makeDigest"_s}, {}, false},
    {{u"showDigest"_s, u"makeDigestWith"_s}, {}, false},
    {{u"showDigest"_s, u"export"_s}, {}, false},
    {{u"showDigest"_s, u"copyDigest"_s}, {}, false},
    {{u"showDigest"_s, u"printPreview"_s}, {}, false},
    {{u"weeklyReport"_s}, {}, false},
    {{u"editDigest"_s}, u"오늘의 요점: 로봇"_s, false},
    {{u"editDigest"_s}, {}, false},
    {{u"summarise"_s}, {}, false},
    {{u"summarisePlace"_s}, {}, false},
    {{u"palette"_s}, u"설정"_s, false},
    {{u"palette"_s}, u"digest"_s, false},
    {{u"palette"_s}, u"2024-10-04"_s, false},
    {{u"palette"_s}, {}, false},
    {{u"search"_s}, u"robot"_s, false},
    {{u"search"_s}, u"로봇"_s, false},
    {{u"search"_s}, u"kind:papers (learning OR 학습)"_s, false},
    {{u"filterList"_s}, u"ai"_s, false},
    {{u"saveSearch"_s}, {}, false},
    {{u"settings"_s}, {}, false},
    {{u"archive"_s}, {}, false},
    {{u"categories"_s}, {}, false},
    {{u"rules"_s}, {}, false},
    {{u"engines"_s}, {}, false},
    {{u"ask"_s}, u"What is new about robots?"_s, false},
    {{u"keyHelp"_s}, u"digest"_s, false},
    {{u"addSource"_s}, u"http://127.0.0.1:9/feed.xml"_s, false},
    {{u"import"_s}, {}, false},
    {{u"exportOpml"_s}, {}, false},
    {{u"addPresets"_s}, {}, false},
    {{u"refresh"_s}, {}, false},
    {{u"nextArticle"_s, u"editCategory"_s}, u"ro"_s, false},
    {{u"nextArticle"_s, u"editLabels"_s}, u"후속 취재"_s, false},
    {{u"nextArticle"_s, u"editNote"_s}, u"물어볼 것"_s, false},
    {{u"nextArticle"_s, u"explain"_s}, {}, false},
    {{u"nextArticle"_s, u"applySimilar"_s}, {}, false},
    {{u"nextArticle"_s, u"storySources"_s}, {}, false},
    {{u"nextArticle"_s, u"copyCitation"_s, u"copyBibtex"_s, u"copyLink"_s}, {}, false},
    {{u"nextArticle"_s, u"loadImages"_s}, {}, true},
    {{u"nextArticle"_s, u"fullText"_s}, {}, false},
    {{u"nextArticle"_s, u"saveNote"_s}, {}, false},
    {{u"nextArticle"_s, u"openOriginal"_s}, {}, false},
    {{u"nextPane"_s}, {}, true},
    {{u"panesTwo"_s, u"nextArticle"_s, u"panesAuto"_s}, {}, false},
    {{u"panesRows"_s, u"panesColumns"_s}, {}, false},
    {{u"zoomIn"_s}, {}, true},
    {{u"zoomOut"_s}, {}, true},
    {{u"fullScreen"_s, u"fullScreen"_s}, {}, false},
    {{u"showTree"_s, u"showTree"_s}, {}, false},
};

} // namespace

const QList<Errand> &errands()
{
    return kErrands;
}

} // namespace oneul::monkey
