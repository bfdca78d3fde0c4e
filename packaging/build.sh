#!/usr/bin/env bash
# Configures and builds one of CMakePresets.json into build/<preset>: packaging/build.sh PRESET [TARGET…]
# Everything it prints goes to stderr; where nothing has changed it takes a moment and prints nothing.
set -euo pipefail

root=$(cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/.." && pwd)
preset=$1
shift
folder=$root/build/$preset
log=$(mktemp)
trap 'rm -f -- "$log"' EXIT

say() { printf '%s\n' "$*" >&2; }

mkdir -p "$folder" 2>/dev/null || true
if [ ! -w "$folder" ] || [ ! -w "$root/build" ]; then
  say "$folder can't be written: it belongs to $(stat -c %U "$root/build" 2>/dev/null || echo 'another user')."
  say "Remove it, or run the same command as that user."
  exit 1
fi

# A build folder remembers where its sources were; a repository that has moved starts afresh.
cache=$folder/CMakeCache.txt
if [ -f "$cache" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$cache"; then
  rm -rf -- "$folder"
fi

cd "$root"
if [ ! -f "$folder/build.ninja" ]; then
  say "Configuring $preset …"
  if ! cmake --preset "$preset" >"$log" 2>&1; then
    cat "$log" >&2
    say "Configuring failed; the reason stands above."
    exit 1
  fi
fi

targets=()
if [ "$#" -gt 0 ]; then
  targets=(--target "$@")
fi
if [ -t 2 ]; then
  cmake --build "$folder" "${targets[@]}" >&2
  exit
fi

# Without a terminal: a line as soon as there is something to do and at every tenth, and the compiler's words
# where it fails.
announce() {
  local line tenth=-1
  while IFS= read -r line; do
    if [[ $line =~ ^\[([0-9]+)/([0-9]+)\] && $line != *Re-checking* ]]; then
      local now=$(( BASH_REMATCH[1] * 10 / BASH_REMATCH[2] ))
      if [ "$now" -gt "$tenth" ]; then
        say "Building $preset … $(( now * 10 )) %"
        tenth=$now
      fi
    fi
  done
}
if ! cmake --build "$folder" "${targets[@]}" 2>&1 | tee "$log" | announce; then
  grep -vE '^\[[0-9]+/[0-9]+\] (Building|Linking|Automatic|Running|Generating)' "$log" >&2 || cat "$log" >&2
  say "The build failed; the reason stands above."
  exit 1
fi
