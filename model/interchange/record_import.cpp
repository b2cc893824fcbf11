#include "model/interchange/record_import.h"

#include <QCoreApplication>

namespace styrmodell::detail
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::RecordImport)
};

} // namespace

Error givenTwice(const QString& id)
{
    return {Texts::tr("“%1” is given twice in this file.").arg(id)};
}

} // namespace styrmodell::detail
