#include "app/window/pictures/form_words.h"

#include <QCoreApplication>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::Forms)
};

} // namespace

QString formWord(Form form)
{
    switch (form) {
    case Form::Stack:
        return Texts::tr("Stack");
    case Form::House:
        return Texts::tr("House");
    case Form::Columns:
        return Texts::tr("Columns");
    case Form::Chain:
        return Texts::tr("Chain");
    case Form::Matrix:
        return Texts::tr("Coverage (matrix)");
    case Form::Pyramid:
        return Texts::tr("Pyramid");
    case Form::Rings:
        return Texts::tr("Rings");
    case Form::Cycle:
        return Texts::tr("Cycle");
    }
    return {};
}

QList<Form> formsOffered()
{
    return {Form::Stack,  Form::House,   Form::Columns, Form::Chain,
            Form::Matrix, Form::Pyramid, Form::Rings,   Form::Cycle};
}

} // namespace styrmodell
