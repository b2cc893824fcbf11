/// Logotypes as cities have them, and as they must not be.
#pragma once

#include <QByteArray>

namespace styrmodell
{

/// A blue square beside a red bar, four times as wide as high, with an edge.
inline QByteArray sampleSvg()
{
    return R"(<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 50">
  <style>.bar { fill: #ae0b05 }</style>
  <rect x="5" y="5" width="40" height="40" fill="#00537a" stroke="#111417" stroke-width="2"/>
  <path class="bar" d="M60 20H195V30H60Z"/>
</svg>)";
}

/// The same with something of anybody's own in its midst.
inline QByteArray sampleSvgWith(const QByteArray& inner)
{
    return sampleSvg().replace("<path", inner + "<path");
}

/// A crest: higher than wide.
inline QByteArray sampleCrest()
{
    return R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 50">
  <path d="M0 0H40V30Q40 45 20 50Q0 45 0 30Z" fill="#00537a"/></svg>)";
}

/// 8 × 2 dots: the left half blue, the right half red and half seen through.
inline QByteArray samplePng()
{
    return QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAgAAAACCAYAAABllJ3tAAAAGElEQVR42mNgCFjwHxmfkJNrQMYMhBQAAJ/"
                                  "zG5npVgsRAAAAAElFTkSuQmCC");
}

} // namespace styrmodell
