#!/usr/bin/env bash
# Builds Oneul with its tests and runs them all: ./tests/run.sh [arguments of ctest, for example -L unit]
set -euo pipefail

root=$(cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/.." && pwd)

"$root/packaging/install-dependencies.sh" build run test
"$root/packaging/build.sh" dev
exec ctest --test-dir "$root/build/dev" -j2 --output-on-failure --no-tests=error "$@"
