// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publish/picture_file.h"

#include <QBuffer>

namespace tokenscope {

QByteArray pictureFile(const QImage& picture) {
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    return picture.save(&buffer, "PNG") ? png : QByteArray();
}

} // namespace tokenscope
