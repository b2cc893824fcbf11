#include "app/window/icons.h"

#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace styrmodell
{
namespace
{

QPixmap drawn(const QByteArray& svg, const QColor& colour, int pixels)
{
    QByteArray coloured = svg;
    coloured.replace("#000000", colour.name().toLatin1());
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(coloured).render(&painter);
    return pixmap;
}

} // namespace

QIcon icon(const QString& name, const QColor& colour, const QColor& disabled, const QColor& checked)
{
    QFile file(QStringLiteral(":/styrmodell/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray svg = file.readAll();
    QIcon result;
    for (const int pixels : {16, 20, 24, 32, 40, 48, 64}) {
        result.addPixmap(drawn(svg, colour, pixels), QIcon::Normal);
        result.addPixmap(drawn(svg, disabled, pixels), QIcon::Disabled);
        result.addPixmap(drawn(svg, checked, pixels), QIcon::Normal, QIcon::On);
    }
    return result;
}

} // namespace styrmodell
