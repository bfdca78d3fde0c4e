#!/usr/bin/env bash
# Builds Oneul and starts it: ./packaging/run.sh [arguments]
#
# Without arguments it opens the window; where there is no display it writes the digest of the sample day instead.
# Only Oneul itself writes to stdout, so that `run.sh digest --sample --json` can be piped.
set -euo pipefail

here=$(cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")" && pwd)
root=$(dirname -- "$here")

"$here/install-dependencies.sh" build run
"$here/build.sh" release oneul

oneul=$root/build/release/oneul
if [ "$#" -eq 0 ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  out=$root/build/sample
  printf 'There is no display for a window. The digest of the sample day goes to %s\n' "$out" >&2
  exec "$oneul" digest --sample --out "$out"
fi
exec "$oneul" "$@"
