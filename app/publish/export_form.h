// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/publish/figure_request.h"
#include "app/publish/figure_texts.h"
#include "app/publish/vision.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QSpinBox;

namespace tokenscope {

class SizeFields;

/// The options of a figure. Texts that are left empty are drafted; the draft stands in the empty field.
class ExportForm : public QWidget {
    Q_OBJECT

public:
    explicit ExportForm(QWidget* parent = nullptr);

    FigureRequest request() const;
    void setRequest(const FigureRequest& request);
    void setChart(const QString& id);
    /// Shows what empty texts become.
    void setDrafts(const FigureTexts& texts);
    Vision vision() const;
    /// PNG pixels per CSS pixel; 0: what the size asks for.
    double scale() const;

Q_SIGNALS:
    void changed();

private:
    void buildChoices();
    void buildTexts();
    void buildSwitches();
    QComboBox* choice(const QString& name);
    QLineEdit* text(const QString& name);
    QCheckBox* check(const QString& name);
    void takePreset();
    void takeSize();
    void showSize(const FigureSize& size);
    void showPreset();

    QFormLayout* m_form;
    QListWidget* m_charts;
    QComboBox* m_preset;
    SizeFields* m_size;
    QComboBox* m_theme;
    QComboBox* m_textSize;
    QSpinBox* m_scale;
    QComboBox* m_vision;
    QLineEdit* m_title;
    QLineEdit* m_subtitle;
    QLineEdit* m_note;
    QLineEdit* m_source;
    QPlainTextEdit* m_altText;
    QCheckBox* m_definitions;
    QCheckBox* m_settings;
    QCheckBox* m_embedded;
    QCheckBox* m_outlines;
};

} // namespace tokenscope
