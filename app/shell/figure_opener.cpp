// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/figure_opener.h"

#include "app/publish/figure_file.h"
#include "app/shell/notice_bar.h"
#include "app/state/data_names.h"
#include "core/scenario/scenario_code.h"

#include <QApplication>
#include <QClipboard>
#include <QInputDialog>
#include <QMimeData>
#include <QUrl>

namespace tokenscope {

FigureOpener::FigureOpener(const Parts& parts, QObject* parent) : QObject(parent), m_parts(parts) {}

void FigureOpener::offerFile(const QString& path) { offer(readFigureFile(path, m_parts.store.library())); }

// Copied from a browser or another program: a file, the bytes of a picture, or a text.
void FigureOpener::offerCopied() {
    const QMimeData* data = QApplication::clipboard()->mimeData();
    if (data == nullptr) // an empty clipboard
        return askForCode({});
    if (data->urls().size() == 1 && data->urls().constFirst().isLocalFile() &&
        isFigureFile(data->urls().constFirst().toLocalFile()))
        return offerFile(data->urls().constFirst().toLocalFile());
    for (const QString& type :
         {QStringLiteral("image/png"), QStringLiteral("image/svg+xml"), QStringLiteral("application/pdf")})
        if (data->hasFormat(type))
            return offer(readFigure(data->data(type), tr("the copied figure"), m_parts.store.library()));
    const QString text = data->text().left(int(longest_printed_code) * 4);
    if (is_scenario_code(text.toStdString()))
        return offerCode(text);
    askForCode({});
}

void FigureOpener::askForCode(const QString& text) {
    bool accepted = false;
    const QString code =
        QInputDialog::getText(qobject_cast<QWidget*>(parent()), tr("Open by scenario code"),
                              tr("The code at the lower right of a figure, such as TOK1-YT9R-J025-19:"),
                              QLineEdit::Normal, text, &accepted);
    if (accepted && !code.trimmed().isEmpty())
        offerCode(code);
}

void FigureOpener::offerCode(const QString& code) {
    try {
        const auto ids = chartIds();
        const CodedScenario coded = read_scenario_code(code.toStdString(), m_parts.store.library(), ids);
        FigureRecord record;
        record.document = coded.document;
        record.baseline = m_parts.store.snapshot()->baseline.document;
        if (!coded.chart.empty())
            record.request.charts << QString::fromStdString(coded.chart);
        offer(record, tr("The code is for %1.").arg(displayName(record.document, m_parts.store.library())),
              false);
    } catch (const std::exception& problem) {
        m_parts.notice.show(NoticeBar::Kind::error,
                            tr("The code was not read: %1.").arg(QString::fromUtf8(problem.what())));
    }
}

void FigureOpener::offer(const ReadRecord& read) {
    if (!read.error.isEmpty())
        return m_parts.notice.show(NoticeBar::Kind::error, read.error);
    const Library& library = m_parts.store.library();
    QStringList sentences{tr("This figure was made with %1, model %2.")
                              .arg(displayName(read.record.document, library), read.record.modelVersion)};
    if (const QStringList changed = changedFigures(read.record, library); !changed.isEmpty())
        sentences << tr("The present model gives other figures. %1.").arg(changed.join(QStringLiteral("; ")));
    sentences << read.record.remarks;
    offer(read.record, sentences.join(u' '), true);
}

void FigureOpener::offer(const FigureRecord& record, const QString& sentence, bool figure) {
    m_parts.notice.show(
        NoticeBar::Kind::information, sentence,
        {{tr("Load"), [this, record, figure] { load(record, figure); }},
         {tr("Use as baseline"), [this, record] { m_parts.store.setBaseline(record.document); }},
         {tr("Compare"), [this, record] { Q_EMIT compareRequested(record.document); }}});
}

// Locks and what follows an edit stay: they are no part of a figure.
void FigureOpener::restoreComparison(const FigureRecord& record) {
    Store& store = m_parts.store;
    store.setBaseline(record.baseline);
    if (!record.held.empty())
        store.setHeld(record.held, tr("Compare with a figure"));
    Exploration exploration = record.exploration;
    exploration.locked = store.snapshot()->exploration.locked;
    exploration.solveFor = store.snapshot()->exploration.solveFor;
    store.explore(exploration);
}

void FigureOpener::load(const FigureRecord& record, bool figure) {
    if (!m_parts.session.mayDiscard())
        return;
    m_parts.session.recover(record.document);
    if (figure)
        restoreComparison(record);
    Q_EMIT loaded(record.request);
}

} // namespace tokenscope
