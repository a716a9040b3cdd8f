// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/text_device.h"

#include <QPaintDevice>

#include <memory>

namespace tokenscope {

class SvgEngine;

enum class SvgText {
    texts,    ///< searched, edited and spoken; in Inter or what the reader has instead
    outlines, ///< the same picture everywhere
};

/// Collects what is painted on it as SVG elements, texts among them as texts. Qt's own generator writes texts
/// that no parser accepts, files ten times this size, and takes no clipping.
class SvgDevice : public QPaintDevice, public TextDevice {
public:
    SvgDevice(const QSizeF& size, SvgText texts);
    ~SvgDevice() override;

    QPaintEngine* paintEngine() const override;
    void addText(const QPainter& painter, const WholeText& text) override;
    /// The elements, once painting has ended.
    QByteArray elements() const;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    QSizeF m_size;
    SvgText m_texts;
    std::unique_ptr<SvgEngine> m_engine;
};

/// Without the characters that no XML text may have.
QString xmlText(const QString& text);

} // namespace tokenscope
