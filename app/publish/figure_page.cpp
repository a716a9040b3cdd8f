// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publish/figure_page.h"

#include "app/charts/chart_list.h"
#include "app/charts/figure_painter.h"
#include "app/charts/layout_draft.h"
#include "app/publish/figure_check.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tokenscope {
namespace {

constexpr qreal ruleWidth = 2.5;
constexpr qreal ruleGap = 15;
constexpr qreal partGap = 26;
constexpr qreal notesGap = 12;
constexpr qreal lineStep = 1.45; ///< of the notes, in their size
constexpr qreal sideBySideAspect = 1.15;
constexpr int mostNoteLines = 14;
constexpr qreal leastFullPart = 400; ///< height of a chart with texts of full size
constexpr double growthStep = 0.07;  ///< of the least height
constexpr int mostSteps = 17;
const TextStyle noteStyle{9.5, 400};
const TextStyle codeStyle{9.5, 700};
const TextStyle pageTitle{20, 600};
const TextStyle pageSubtitle{12.5, 400};

/// Adds texts and lines to a page from the outside inwards.
class PageLayout {
public:
    PageLayout(FigurePage& page, TextShaper& shaper)
        : m_page(page),
          m_shaper(shaper), m_draft{m_none, shaper, metricsFor(Variant::exported, page.theme), {}} {
        const qreal margin = std::clamp(page.bounds().width() * 0.035, 13.0, 24.0);
        m_free = page.bounds().adjusted(margin, margin, -margin, -margin * 0.75);
    }

    void topRule() {
        m_page.lines.push_back({QLineF(m_free.topLeft(), m_free.topRight()), Role::text, ruleWidth});
        m_free.setTop(m_free.top() + ruleGap);
    }

    // The heading above several charts; a single one has it inside.
    void heading() {
        heading(m_page.words.title, pageTitle, Role::text, 26);
        heading(m_page.words.subtitle, pageSubtitle, Role::secondaryText, 18);
        m_free.setTop(m_free.top() + 10);
    }

    void notes() {
        qreal bottom = m_free.bottom();
        bottom = footer(bottom);
        QStringList lines;
        for (const QString& text : {m_page.words.note, m_page.words.settings, m_page.words.definitions})
            if (!text.isEmpty())
                lines << wrapped(m_shaper, text, noteStyle, m_free.width(), mostNoteLines);
        bottom -= lines.isEmpty() ? 0 : 3;
        for (qsizetype i = lines.size(); i-- > 0; bottom -= step())
            add(lines[i], {m_free.left(), bottom}, Align::left, noteStyle, Role::secondaryText);
        const qreal rule = bottom - 1;
        m_page.lines.push_back({QLineF(m_free.left(), rule, m_free.right(), rule), Role::axis, 1});
        m_free.setBottom(rule - notesGap);
    }

    const QRectF& room() const { return m_free; }

private:
    qreal step() const { return noteStyle.size * lineStep; }

    void add(const QString& text, const QPointF& at, Align align, const TextStyle& style, Role role) {
        m_page.texts.push_back(m_draft.text(text, at, align, style, role));
    }

    void heading(const QString& text, const TextStyle& style, Role role, qreal lineHeight) {
        if (text.isEmpty())
            return;
        for (const QString& line : wrapped(m_shaper, text, style, m_free.width(), 2)) {
            add(line, {m_free.left(), m_free.top() + style.size * 0.8}, Align::left, style, role);
            m_free.setTop(m_free.top() + lineHeight);
        }
    }

    // Source at the left and code at the right, in one line if they fit; returns the baseline above.
    qreal footer(qreal bottom) {
        const FigureTexts& words = m_page.words;
        const TextStyle& style = words.isCode ? codeStyle : noteStyle;
        const bool together =
            m_shaper.width(words.source, noteStyle) + m_shaper.width(words.code, style) + 18 <=
            m_free.width();
        if (together && !words.code.isEmpty())
            add(words.code, {m_free.right(), bottom}, Align::right, style, Role::text);
        else
            for (const QString& line : reversed(codeLines(style))) {
                add(line, {m_free.left(), bottom}, Align::left, style, Role::text);
                bottom -= step();
            }
        for (const QString& line : reversed(wrapped(m_shaper, words.source, noteStyle, m_free.width(), 3))) {
            add(line, {m_free.left(), bottom}, Align::left, noteStyle, Role::text);
            bottom -= step();
        }
        return bottom;
    }

    // A code breaks at its hyphens.
    QStringList codeLines(const TextStyle& style) {
        QStringList lines;
        for (const QString& group : m_page.words.code.split(m_page.words.isCode ? u'-' : u' ')) {
            const QString joint = m_page.words.isCode ? QStringLiteral("-") : QStringLiteral(" ");
            const QString longer = lines.isEmpty() ? group : lines.last() + joint + group;
            if (!lines.isEmpty() && m_shaper.width(longer, style) <= m_free.width())
                lines.last() = longer;
            else
                lines << group;
        }
        return m_page.words.code.isEmpty() ? QStringList() : lines;
    }

    static QStringList reversed(QStringList lines) {
        std::reverse(lines.begin(), lines.end());
        return lines;
    }

    Figure m_none;
    FigurePage& m_page;
    TextShaper& m_shaper;
    LayoutDraft m_draft;
    QRectF m_free;
};

// How many stand in each row, on wide and on other pages.
std::vector<size_t> rowsOf(size_t count, bool wide) {
    switch (count) {
    case 2:
        return wide ? std::vector<size_t>{2} : std::vector<size_t>{1, 1};
    case 3:
        return wide ? std::vector<size_t>{3} : std::vector<size_t>{1, 1, 1};
    case 4:
        return {2, 2};
    case 5:
        return wide ? std::vector<size_t>{2, 3} : std::vector<size_t>{1, 2, 2};
    case 6:
        return wide ? std::vector<size_t>{3, 3} : std::vector<size_t>{2, 2, 2};
    default:
        return {1};
    }
}

std::vector<QRectF> partAreas(const QRectF& room, size_t count) {
    const std::vector<size_t> rows = rowsOf(count, room.width() > sideBySideAspect * room.height());
    std::vector<QRectF> areas;
    const qreal height = (room.height() - partGap * qreal(rows.size() - 1)) / qreal(rows.size());
    qreal top = room.top();
    for (const size_t inRow : rows) {
        const qreal width = (room.width() - partGap * qreal(inRow - 1)) / qreal(inRow);
        for (size_t i = 0; i < inRow; ++i)
            areas.emplace_back(room.left() + qreal(i) * (width + partGap), top, width, height);
        top += height + partGap;
    }
    return areas;
}

std::vector<Figure> figuresOf(const FigureRequest& request, const Snapshot& snapshot) {
    std::vector<Figure> figures;
    for (const QString& id : request.charts)
        if (const auto entry = findChart(id))
            figures.push_back(entry->make(snapshot));
    return figures;
}

// Several charts share the room of a picture; on paper texts keep their size.
qreal crowding(const FigureRequest& request) {
    const qreal share = std::sqrt(qreal(request.charts.size())) * 0.88;
    return std::clamp(share, 1.0, std::max(1.0, request.size.zoom()));
}

// Parts of a page have smaller texts.
Variant variantOf(const QRectF& area, size_t count) {
    return count > 1 && area.height() < leastFullPart ? Variant::part : Variant::exported;
}

// What the publisher wrote stands as it is, not in a short form.
void useTexts(Figure& figure, const FigureRequest& request) {
    if (request.title) {
        figure.title = *request.title;
        figure.shortTitle.clear();
    }
    if (request.subtitle) {
        figure.subtitle = *request.subtitle;
        figure.shortSubtitle.clear();
    }
}

QSizeF sizeAt(const FigureRequest& request, int step) {
    const QSizeF least = request.size.cssSize();
    return {least.width(), least.height() * (1 + growthStep * step)};
}

// What a page lacks for want of height.
qsizetype wantsOf(const FigurePage& page) {
    qsizetype details = 0;
    for (const PagePart& part : page.parts)
        details += part.layout.leftOutDetails;
    return leftOut(page) + touchingTexts(page).size() + cutTexts(page).size() + details;
}

} // namespace

Theme figureThemeOf(const QString& name) {
    if (name == QStringLiteral("dark"))
        return Theme::dark();
    if (name == QStringLiteral("print"))
        return Theme::print();
    return name == QStringLiteral("projector") ? Theme::projector() : Theme::light();
}

namespace {

FigurePage pageAt(const FigureRequest& request, const Snapshot& snapshot, std::vector<Figure> figures,
                  const QSizeF& size) {
    FigurePage page;
    page.theme = figureThemeOf(request.theme);
    page.ground = request.theme != QStringLiteral("transparent");
    page.size = size;
    page.zoom = request.size.zoom() * textSizeFactor(request.textSize) / crowding(request);
    page.words = figureTexts(request, snapshot, figures);
    TextShaper shaper(page.theme);
    PageLayout layout(page, shaper);
    layout.topRule();
    layout.notes();
    if (figures.size() > 1)
        layout.heading();
    else
        useTexts(figures.front(), request);
    const std::vector<QRectF> areas = partAreas(layout.room(), figures.size());
    for (size_t i = 0; i < figures.size(); ++i) {
        FigureLayout arranged = layOut(figures[i], shaper, areas[i], variantOf(areas[i], figures.size()));
        page.parts.push_back({std::move(figures[i]), std::move(arranged)});
    }
    return page;
}

} // namespace

FigurePage makePage(const FigureRequest& request, const Snapshot& snapshot) {
    const std::vector<Figure> figures = figuresOf(request, snapshot);
    FigurePage page = pageAt(request, snapshot, figures, sizeAt(request, 0));
    if (!request.size.grows)
        return page;
    qsizetype wants = wantsOf(page);
    for (int step = 1; wants > 0 && step <= mostSteps; ++step) {
        FigurePage taller = pageAt(request, snapshot, figures, sizeAt(request, step));
        const qsizetype left = wantsOf(taller);
        if (left < wants) {
            page = std::move(taller);
            wants = left;
        }
    }
    return page;
}

void paintPage(QPainter& painter, const FigurePage& page) {
    painter.save();
    painter.scale(page.zoom, page.zoom);
    TextShaper shaper(page.theme);
    if (page.ground)
        painter.fillRect(page.bounds(), page.theme.color(Role::chartGround));
    for (const PagePart& part : page.parts)
        FigurePainter(painter, shaper, part.figure, part.layout).all(false);
    FigureLayout frame;
    frame.fixedLines = page.lines;
    frame.fixedTexts = page.texts;
    FigurePainter(painter, shaper, {}, frame).fixed();
    painter.restore();
}

} // namespace tokenscope
