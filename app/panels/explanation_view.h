// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/explanation_model.h"

#include <QSet>
#include <QTreeView>

namespace tokenscope {

class ControlInk;
class ExplanationDelegate;

/// The tree of an explanation, as high as its open rows: whatever it stands in scrolls. Left and Right close
/// and open a row, Enter goes into it, Backspace back.
class ExplanationView : public QTreeView {
    Q_OBJECT

public:
    /// `ink` must outlive the view.
    explicit ExplanationView(ControlInk& ink, QWidget* parent = nullptr);

    /// `path` are the labels from the output down to `step`.
    void setContent(std::shared_ptr<const ExplanationTree> tree, const QStringList& path,
                    SnapshotPointer snapshot, const QString& commonUnit);
    ExplanationModel& content() { return *m_model; }
    void retranslate() { m_model->retranslate(); }
    /// After a change of theme.
    void refresh();

Q_SIGNALS:
    /// A step that has parts: the labels from the step shown down to it.
    void stepEntered(const QStringList& path);
    void inputEntered(const QString& inputId);
    void backRequested();
    /// The row that the keys have reached, in the view's coordinates.
    void rowReached(const QRect& row);

protected:
    void drawBranches(QPainter*, const QRect&, const QModelIndex&) const override {}
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override { mousePressEvent(event); }
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void enter(const QModelIndex& index);
    void toggle(const QModelIndex& index);
    void remember(const QModelIndex& index, bool open);
    void restoreOpenRows(const QModelIndex& parent, int depth);
    void fitHeight();
    QString key(const QModelIndex& index) const;

    ExplanationModel* m_model;
    ExplanationDelegate* m_delegate;
    QStringList m_path;
    QSet<QString> m_opened, m_closed; ///< what the user opened or closed, by path
    QPersistentModelIndex m_pressed;
    bool m_restoring = false;
};

} // namespace tokenscope
