// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/snapshot.h"
#include "core/analysis/supply_shock.h"

#include <QWidget>

class QLabel;

namespace tokenscope {

class ChoiceControl;
class ControlInk;
class LinkButton;
class QuantityControl;
struct ControlEdit;
struct EntryPreview;
struct Theme;

/// What happens when the price or the supply of a link changes: a what-if, which leaves the scenario alone
/// until it is put into it.
class ShockBox : public QWidget {
    Q_OBJECT

public:
    /// `ink` must outlive the widget.
    explicit ShockBox(ControlInk& ink, QWidget* parent = nullptr);

    using QWidget::show;
    /// nullptr: no link is chosen.
    void show(const SnapshotPointer& snapshot, const SupplyLink* link);
    void setTheme(const Theme& theme);
    void retranslate() { refresh(); }

    ShockKind kind() const { return m_kind; }
    double factor() const { return m_factor; }
    ChoiceControl& kindControl() { return *m_choice; }
    QuantityControl& factorControl() { return *m_control; }
    QLabel& result() { return *m_result; }
    LinkButton& applyButton() { return *m_apply; }

Q_SIGNALS:
    /// The shocked scenario is wanted as the document; `undoText` names the step.
    void documentRequested(const Document& document, const QString& undoText);

private:
    void refresh();
    void showChoice();
    void showFactor();
    void showResult();
    void take(const ControlEdit& edit);
    void setFactor(double factor);
    void apply();
    ShockEffect effect() const;
    QString resultText() const;
    EntryPreview previewOf(const QString& text) const;

    ControlInk& m_ink;
    ChoiceControl* m_choice;
    QuantityControl* m_control;
    QLabel* m_result;
    LinkButton* m_apply;
    SnapshotPointer m_snapshot;
    const SupplyLink* m_link = nullptr;
    ShockKind m_kind = ShockKind::price;
    double m_factor = 2.0;
    double m_beforeDrag = 2.0;
};

} // namespace tokenscope
