// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/input_views.h"
#include "app/state/store.h"

#include <QWidget>

namespace tokenscope {

class InputList;
struct Theme;

/// The controls of every input. Translates between inputs and controls.
class InputPanel : public QWidget {
    Q_OBJECT

public:
    explicit InputPanel(const Theme& theme, QWidget* parent = nullptr);

    using QWidget::show;
    void show(const SnapshotPointer& snapshot);
    void setTheme(const Theme& theme);
    InputList* list() { return m_list; }

Q_SIGNALS:
    void edited(const tokenscope::Edit& edit);
    void resetRequested(const QString& input);
    void lockRequested(const QString& input);
    void resetAllRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void pass(const ControlEdit& edit);
    void toggleLink(const QString& input);
    void resetTo(const QString& input, const QString& whose);
    void extendTrack(const QString& input);
    EntryPreview preview(const QString& input, const QString& text) const;

    void paintEdge(const Theme& theme);

    InputList* m_list;
    QWidget* m_edge; ///< the line along the right side, over the list
    InputViews m_views;
    ExtendedTracks m_extended;
    SnapshotPointer m_snapshot;
};

} // namespace tokenscope
