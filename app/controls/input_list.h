// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/control_group.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace tokenscope {

class ControlRow;
class FlatButton;
class ListFooter;
class OverlayScrollBar;
class SearchField;

/// The column of settings: search, groups, footer. 332 wide, at least 272.
class InputList : public QWidget {
    Q_OBJECT

public:
    explicit InputList(const Theme& theme, QWidget* parent = nullptr);

    using QWidget::show;
    /// Groups and rows whose ids are known are updated in place.
    void show(const InputListView& view);
    void setTheme(const Theme& theme);
    /// Says what typed text would mean to an input.
    void setPreview(ControlGroup::Preview preview) { m_preview = std::move(preview); }

    const std::vector<ControlGroup*>& groups() const { return m_groups; }
    std::vector<ControlRow*> rows() const;
    /// Null if there is none with this id.
    ControlRow* row(const QString& id) const;
    SearchField* searchField() { return m_search; }
    FlatButton* editedFilter() { return m_filter; }
    ListFooter* footer() { return m_footer; }

    /// Opens the row's group, ends a search that hides it, scrolls to it and focuses it.
    void reveal(const QString& id);
    void focusSearch();
    QStringList collapsedGroups() const;
    void setCollapsedGroups(const QStringList& ids);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited(const tokenscope::ControlEdit& edit);
    void resetAllRequested();
    void collapsedGroupsChanged();
    /// A row was created; actions added to it appear in its menu.
    void rowAdded(tokenscope::ControlRow* row);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildSearchBar();
    void buildScrollArea();
    ControlGroup* groupAt(size_t index, const QString& id);
    void applyFilter();
    void retranslate();
    void adaptToWidth();
    void applyColors();
    void focusFirstRow();

    ControlInk m_ink;
    ControlGroup::Preview m_preview;
    QWidget* m_searchBar;
    SearchField* m_search;
    FlatButton* m_filter;
    QScrollArea* m_area;
    OverlayScrollBar* m_scrollBar = nullptr;
    QVBoxLayout* m_column = nullptr;
    QLabel* m_nothing = nullptr;
    ListFooter* m_footer;
    std::vector<ControlGroup*> m_groups;
    int m_editedCount = 0;
};

} // namespace tokenscope
