// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/control_ink.h"
#include "app/controls/control_view.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace tokenscope {

class ControlRow;
class GroupHeader;

/// A collapsible group of controls. Rows with the same id stay the same widgets when a view is shown.
class ControlGroup : public QWidget {
    Q_OBJECT

public:
    using Preview = std::function<EntryPreview(const QString& id, const QString& text)>;

    ControlGroup(const Theme& theme, const Preview& preview, QWidget* parent = nullptr);

    using QWidget::show;
    void show(const GroupView& view);
    void setTheme(const Theme& theme);
    const QString& id() const { return m_id; }
    GroupHeader* header() { return m_header; }
    const std::vector<ControlRow*>& rows() const { return m_rows; }

    bool isExpanded() const { return m_expanded; }
    void setExpanded(bool expanded);
    /// Shows the rows that match, opened, or all of them as the user left them. Returns whether any is there.
    bool setFilter(const QString& query, bool editedOnly);

Q_SIGNALS:
    void edited(const tokenscope::ControlEdit& edit);
    void expandedChanged(bool expanded);
    void rowAdded(tokenscope::ControlRow* row);

private:
    void showRow(size_t index, const RowView& view);
    ControlRow* createRow(const RowView& view);
    void removeRowsFrom(size_t index);
    void applyFilter();

    ControlInk m_ink;
    Preview m_preview;
    QString m_id;
    GroupHeader* m_header;
    QWidget* m_body;
    QVBoxLayout* m_bodyLayout;
    std::vector<ControlRow*> m_rows;
    QString m_query;
    bool m_editedOnly = false;
    bool m_expanded = true;
    QString m_title;
};

} // namespace tokenscope
