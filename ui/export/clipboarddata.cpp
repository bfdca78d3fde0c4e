#include "export/clipboarddata.h"

#include <QMimeData>

namespace oneul {

using namespace Qt::StringLiterals;

QMimeData *clipboardData(const ClipboardDocument &document)
{
    auto *data = new QMimeData;
    data->setHtml(document.html);
    data->setText(document.plain);
    data->setData(u"text/markdown"_s, document.markdown.toUtf8());
    return data;
}

} // namespace oneul
