// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_accessible.h"

#include "app/charts/chart_cells.h"
#include "app/charts/chart_frame.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QCoreApplication>

#include <map>

namespace tokenscope {

namespace {

class ChartAccessible : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    explicit ChartAccessible(ChartFrame* frame)
        : QAccessibleWidget(frame, QAccessible::Chart), m_frame(frame) {}

    ~ChartAccessible() override {
        for (const auto& [index, id] : m_cells)
            QAccessible::deleteAccessibleInterface(id);
    }

    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::TableInterface)
            return static_cast<QAccessibleTableInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QString text(QAccessible::Text kind) const override {
        const Figure& figure = m_frame->figure();
        const QString current = m_frame->currentText();
        switch (kind) {
        case QAccessible::Name:
            return figure.title;
        case QAccessible::Description:
            return current.isEmpty() ? figure.description + lockSentence() : current;
        case QAccessible::Value:
            return current.isEmpty() ? figure.subtitle : current;
        case QAccessible::Help:
            return figure.subtitle;
        default:
            return QAccessibleWidget::text(kind);
        }
    }

    // What the arrows at the edges show.
    QString lockSentence() const {
        if (!m_frame->areAxesLocked())
            return {};
        const auto beyond = int(m_frame->figureLayout().overflows.size());
        QString text = u' ' + QCoreApplication::translate("Figure", "The axes are locked.");
        if (beyond > 0)
            text +=
                u' ' + QCoreApplication::translate("Figure", "Marks that lie beyond them: %1.").arg(beyond);
        return text;
    }

    int childCount() const override { return columnCount() * (rowCount() + 1); }

    // Headers first, then the rows.
    QAccessibleInterface* child(int index) const override {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto found = m_cells.find(index);
        if (found != m_cells.end())
            return QAccessible::accessibleInterface(found->second);
        auto* cell = new ChartCell(m_frame, index / columnCount() - 1, index % columnCount());
        m_cells[index] = QAccessible::registerAccessibleInterface(cell);
        return cell;
    }

    int indexOfChild(const QAccessibleInterface* cell) const override {
        for (const auto& [index, id] : m_cells) {
            if (QAccessible::accessibleInterface(id) == cell)
                return index;
        }
        return -1;
    }

    QAccessibleInterface* childAt(int, int) const override { return nullptr; }

    QAccessibleInterface* caption() const override { return nullptr; }
    QAccessibleInterface* summary() const override { return nullptr; }
    QAccessibleInterface* cellAt(int row, int column) const override {
        const bool inside = row >= 0 && row < rowCount() && column >= 0 && column < columnCount();
        return inside ? child((row + 1) * columnCount() + column) : nullptr;
    }
    QString columnDescription(int column) const override {
        return column >= 0 && column < columnCount() ? m_frame->figure().table.columns[size_t(column)].header
                                                     : QString();
    }
    QString rowDescription(int row) const override {
        return row >= 0 && row < rowCount() ? m_frame->figure().table.rows[size_t(row)].value(0) : QString();
    }
    int columnCount() const override { return int(m_frame->figure().table.columns.size()); }
    int rowCount() const override { return int(m_frame->figure().table.rows.size()); }

    int selectedCellCount() const override { return 0; }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return 0; }
    QList<QAccessibleInterface*> selectedCells() const override { return {}; }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent*) override {}

private:
    ChartFrame* m_frame;
    mutable std::map<int, QAccessible::Id> m_cells;
};

QAccessibleInterface* makeInterface(const QString& className, QObject* object) {
    auto* frame = qobject_cast<ChartFrame*>(object);
    const bool own = className == QLatin1String(ChartFrame::staticMetaObject.className());
    return frame && own ? new ChartAccessible(frame) : nullptr;
}

} // namespace

void installChartAccessibility() {
    QAccessible::removeFactory(makeInterface);
    QAccessible::installFactory(makeInterface);
}

} // namespace tokenscope
