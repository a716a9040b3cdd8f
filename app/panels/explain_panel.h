// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/explain_header.h"
#include "app/panels/explanation_view.h"
#include "app/panels/sensitivity_bars.h"

class QScrollArea;
class QTimer;

namespace tokenscope {

class OverlayScrollBar;

/// Takes a number apart: where it comes from, step by step down to the inputs and their sources, and what
/// moves it. Of an input: what is known of it, and what it moves.
class ExplainPanel : public QWidget {
    Q_OBJECT

public:
    explicit ExplainPanel(const Theme& theme, QWidget* parent = nullptr);

    void show(const SnapshotPointer& snapshot);
    using QWidget::show;
    void setTheme(const Theme& theme);
    /// Explains another output or an input; of "margin.TIER" the margin of the present tier. Unknown ids are
    /// ignored.
    void explain(const QString& id);
    /// The output and the labels of the steps that lead from it to what is shown.
    const std::string& output() const { return m_at.output; }
    const QStringList& path() const { return m_at.path; }
    ExplainHeader& header() { return *m_header; }
    ExplanationView& view() { return *m_view; }
    SensitivityBars& sensitivity() { return *m_bars; }

public Q_SLOTS:
    void goBack();
    void copyExplanation() const;

Q_SIGNALS:
    /// An input of the tree was chosen: its control should be shown.
    void inputRequested(const QString& inputId);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Place {
        std::string output = "cost.per_output_token";
        QStringList path;
        QString input; ///< where it is one that is explained

        bool operator==(const Place&) const = default;
    };

    void build();
    void go(const Place& place);
    void chooseCrumb(int index);
    void refreshSoon();
    void refresh();
    void showInput();
    void showStep();
    ExplainTitle titleOf(const Explanation& step) const;
    QStringList crumbs() const;
    /// The output that is shown, or that the step shown also is; empty: it is none.
    std::string shownOutput(const Explanation& step) const;
    QuantityText valueText(const Explanation& step) const;

    ControlInk m_ink;
    QScrollArea* m_area;
    OverlayScrollBar* m_scrollBar;
    ExplainHeader* m_header;
    ExplanationView* m_view;
    SensitivityBars* m_bars;
    QTimer* m_timer;
    SnapshotPointer m_snapshot;
    std::shared_ptr<const ExplanationTree> m_tree;
    Place m_at;
    std::vector<Place> m_history;
};

} // namespace tokenscope
