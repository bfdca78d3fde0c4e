#include "manager/sourcedetails.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

#include "common/colors.h"
#include "common/dates.h"
#include "common/elidedlabel.h"
#include "common/iconbutton.h"
#include "common/words.h"
#include "manager/noticebox.h"
#include "manager/sourcewords.h"
#include "manager/timewords.h"
#include "service/app.h"
#include "service/errortext.h"
#include "settings/settings.h"

namespace oneul {

namespace {

constexpr int kMovesNeeded = 3; ///< refreshes running until a permanent redirect changes the address

QToolButton *smallButton(const QString &iconName, const QString &text)
{
    QToolButton *button = iconButton(iconName, text);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QString dateWithAgo(const QDateTime &when, const QDateTime &now)
{
    return when.isValid() ? QStringLiteral("%1 (%2)").arg(agoText(when, now), fullDate(when)) : QString();
}

} // namespace

SourceDetails::SourceDetails(App &app, QWidget *parent)
    : QWidget(parent)
    , m_app(app)
    , m_form(new QFormLayout)
    , m_error(new NoticeBox(NoticeBox::Bad))
    , m_gone(new NoticeBox(NoticeBox::Warning))
    , m_moved(new NoticeBox(NoticeBox::Info))
    , m_tls(new NoticeBox(NoticeBox::Warning))
    , m_address(new ElidedLabel)
{
    m_error->setObjectName(QStringLiteral("sourceError"));
    m_gone->setObjectName(QStringLiteral("sourceGone"));
    m_moved->setObjectName(QStringLiteral("sourceMoved"));
    m_tls->setObjectName(QStringLiteral("sourceTls"));
    connect(m_error, &NoticeBox::clicked, this, &SourceDetails::whyRequested);
    connect(m_gone, &NoticeBox::clicked, this, &SourceDetails::tryAgainRequested);

    m_form->setHorizontalSpacing(14);
    m_form->setVerticalSpacing(5);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    auto *title = new QLabel(tr("Address"));
    title->setForegroundRole(QPalette::PlaceholderText);
    m_form->addRow(title, makeAddressRow());
    m_site = addRow(tr("Site"));
    m_kind = addRow(tr("Type"));
    m_folder = addRow(tr("Folder"));
    m_interval = addRow(tr("Interval"));
    m_next = addRow(tr("Next fetch"));
    m_lastNew = addRow(tr("Last new"));
    m_articles = addRow(tr("Articles"));
    m_fullText = addRow(tr("Full text"));
    m_agent = addRow(tr("User agent"));
    m_headers = addRow(tr("Headers"));
    m_user = addRow(tr("User name"));
    m_added = addRow(tr("Added"));
    m_site->setOpenExternalLinks(true);
    m_site->setTextFormat(Qt::RichText);
    m_site->setTextInteractionFlags(Qt::TextBrowserInteraction);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (NoticeBox *box : {m_gone, m_error, m_moved, m_tls})
        layout->addWidget(box);
    layout->addLayout(m_form);
    layout->addStretch(1);
}

QWidget *SourceDetails::makeAddressRow()
{
    m_address->setObjectName(QStringLiteral("sourceAddress"));
    auto *copy = smallButton(QStringLiteral("copy"), tr("Copy the address"));
    auto *open = smallButton(QStringLiteral("open"), tr("Open the address in the browser"));
    connect(copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_source.url.toString(QUrl::FullyEncoded)); });
    connect(open, &QToolButton::clicked, this, [this] { QDesktopServices::openUrl(m_source.url); });
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_address, 1);
    layout->addWidget(copy);
    layout->addWidget(open);
    return row;
}

QLabel *SourceDetails::addRow(const QString &title)
{
    auto *caption = new QLabel(title);
    caption->setForegroundRole(QPalette::PlaceholderText);
    auto *value = new QLabel;
    value->setWordWrap(true);
    value->setTextFormat(Qt::PlainText);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setAccessibleName(title);
    value->setMinimumWidth(80);
    m_form->addRow(caption, value);
    return value;
}

void SourceDetails::setRow(QLabel *label, const QString &text)
{
    if (label->text() != text)
        label->setText(text);
    m_form->setRowVisible(label, !text.isEmpty());
}

void SourceDetails::show(const Source &source, const SourceCounts &counts)
{
    m_source = source;
    m_address->setFullText(source.url.toDisplayString());
    const QString site = source.siteUrl.toString(QUrl::FullyEncoded).toHtmlEscaped();
    const bool isWeb = source.siteUrl.scheme().startsWith(u"http");
    setRow(m_site, isWeb ? QStringLiteral("<a href=\"%1\">%2</a>").arg(site, source.siteUrl.host().toHtmlEscaped())
                         : QString());
    setRow(m_kind, QStringLiteral("%1 · %2").arg(typeText(source.type), kindLabel(source.kind)));
    setRow(m_folder, folderText(source.folder));
    showNotices();
    showRhythm(counts);
    showAccess();
}

void SourceDetails::showNotices()
{
    const FetchState &fetch = m_source.fetch;
    m_gone->setNotice(fetch.gone ? tr("The server says that this source is gone for good, so it is no longer fetched.")
                                 : QString(),
                      tr("Try again"));
    QString error;
    if (fetch.lastError.code != ErrorCode::None && !fetch.gone) {
        error = errorText(fetch.lastError);
        if (fetch.failures > 1)
            error += u' ' + tr("%1 failures in a row.").arg(QLocale().toString(fetch.failures));
        if (const QString advice = adviceText(fetch.lastError); !advice.isEmpty())
            error += u'\n' + advice;
    }
    m_error->setNotice(error, tr("Why?"));
    const bool moves = fetch.movedSeen > 0 && fetch.movedTo.isValid();
    m_moved->setNotice(moves ? tr("It has answered from %1 %2 of %3 times; after that the address changes.")
                                   .arg(fetch.movedTo.toDisplayString(), QLocale().toString(fetch.movedSeen),
                                        QLocale().toString(kMovesNeeded))
                             : QString());
    m_tls->setNotice(m_source.options.ignoreTlsErrors
                         ? tr("Its certificate is not checked: whoever sits between you and the server can read and "
                              "change what is fetched.")
                         : QString());
}

void SourceDetails::showRhythm(const SourceCounts &counts)
{
    const QDateTime now = m_app.clock().now();
    const int minutes = m_app.settings().number(Key::RefreshMinutes);
    setRow(m_interval, intervalText(m_source, minutes));
    QString next = nextText(m_source, minutes, now);
    if (m_source.enabled && !m_source.fetch.gone && minutes > 0 && m_source.fetch.nextFetch > now)
        next += QStringLiteral(" (%1)").arg(fullDate(m_source.fetch.nextFetch));
    setRow(m_next, next);
    setRow(m_lastNew, m_source.fetch.lastNew.isValid() ? dateWithAgo(m_source.fetch.lastNew, now) : tr("never"));
    setRow(m_articles,
           tr("%1, %2 of them unread").arg(QLocale().toString(counts.articles), QLocale().toString(counts.unread)));
    setRow(m_added, m_source.createdAt.isValid() ? fullDate(m_source.createdAt) : QString());
}

void SourceDetails::showAccess()
{
    const FetchOptions &options = m_source.options;
    setRow(m_agent, options.userAgent);
    setRow(m_headers, options.headers.join(QStringLiteral(", ")));
    setRow(m_user, options.userName);
    QString full;
    if (options.fullText)
        full = options.fullTextXPath.isEmpty() ? tr("fetched for every new article")
                                               : tr("fetched for every new article from %1").arg(options.fullTextXPath);
    setRow(m_fullText, full);
}

} // namespace oneul
