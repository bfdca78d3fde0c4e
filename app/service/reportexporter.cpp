#include "service/reportexporter.h"

namespace oneul {

struct ReportExporter::Parts {
    const TextTools &tools;
};

ReportExporter::ReportExporter(const TextTools &tools, QObject *parent) : QObject(parent), m_parts(new Parts{tools}) {}

ReportExporter::~ReportExporter() = default;

} // namespace oneul
