// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/publish/figure_record.h"
#include "app/shell/document_session.h"

class QMimeData;

namespace tokenscope {

class NoticeBar;

/// Opens what figures carry: a dropped, opened or copied figure, and the code that is printed on one. It asks
/// first; until then nothing changes.
class FigureOpener : public QObject {
    Q_OBJECT

public:
    struct Parts {
        Store& store;
        DocumentSession& session;
        NoticeBar& notice;
    };

    FigureOpener(const Parts& parts, QObject* parent);

    void offerFile(const QString& path);
    /// A figure or a code on the clipboard, or what is typed instead.
    void offerCopied();
    void offerCode(const QString& code);

Q_SIGNALS:
    /// The scenario was loaded; the figure's charts and texts may follow.
    void loaded(const FigureRequest& request);
    /// The scenario is to stand beside the present one.
    void compareRequested(const Document& document);

private:
    void offer(const ReadRecord& read);
    void offer(const FigureRecord& record, const QString& sentence, bool figure);
    void load(const FigureRecord& record, bool figure);
    void restoreComparison(const FigureRecord& record);
    void askForCode(const QString& text);

    Parts m_parts;
};

} // namespace tokenscope
