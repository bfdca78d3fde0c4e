#pragma once

namespace oneul {

/// What the window's middle shows.
enum class Page { Articles, Digest, Dashboard, Sources, Review, EditLog, Welcome, Today, Compare, Editor };

} // namespace oneul
