#!/usr/bin/env bash
# The checks beside the tests, the same for people and for CI.
#
#   packaging/checks.sh                 all of them
#   packaging/checks.sh STEP…           some of: format lint scripts papers tidy sanitize fuzz
#   packaging/checks.sh --fix format    formats the sources instead of complaining
#
# TIDY_SECONDS, FUZZ_SECONDS: how long these may take (150, 40); FUZZ_EACH: seconds for each fuzzer instead.
set -uo pipefail

root=$(cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/.." && pwd)
cd "$root" || exit 1
fix=no
failed=()

git_() { git -c safe.directory='*' "$@"; }

sources() {
  find app ui tests -path tests/data -prune -o -type f \( -name '*.cpp' -o -name '*.h' \) -print | sort
}

# Files that differ from origin/main; none where that is not known or is this very commit.
changed_files() {
  local base
  base=$(git_ merge-base origin/main HEAD 2>/dev/null) || return 0
  { git_ diff --name-only --diff-filter=d "$base"; git_ ls-files --others --exclude-standard; } | sort -u
}

check_format() {
  if [ "$fix" = yes ]; then
    sources | xargs -r clang-format -i
  else
    sources | xargs -r clang-format --dry-run --Werror
  fi
}

check_lint() {
  python3 tests/lint/lint.py all
}

check_scripts() {
  shellcheck packaging/*.sh tests/run.sh .ci/run
}

check_papers() {
  desktop-file-validate packaging/oneul.desktop \
    && appstreamcli validate --no-net packaging/org.oneul.Oneul.metainfo.xml \
    && MANROFFSEQ='' MANWIDTH=80 man --warnings -E UTF-8 -l -Tutf8 -Z packaging/oneul.1 2>&1 >/dev/null | { ! grep .; }
}

# Whole sources are checked where they changed; otherwise the modules at the bottom, which everything includes.
check_tidy() {
  local files folder=build/tidy
  packaging/build.sh tidy app_base || return 1
  files=$(changed_files | grep -E '^(app|ui)/.*\.cpp$')
  if [ -z "$files" ]; then
    files=$(find app/base app/model app/text app/parse app/digest -name '*.cpp' | sort)
  fi
  local status=0 found
  found=$(mktemp)
  printf '%s\n' "$files" | timeout "${TIDY_SECONDS:-150}" \
    xargs -r -P 2 -n 1 clang-tidy -p "$folder" --quiet 2>/dev/null | tee "$found" || status=$?
  if grep -qE '(error|warning):' "$found"; then
    status=1
    echo "clang-tidy found:"
    grep -E '(error|warning):' "$found" | sort -u
  elif [ "$status" -eq 124 ]; then
    echo "clang-tidy was stopped after ${TIDY_SECONDS:-150} s; what it had seen was clean."
    status=0
  fi
  rm -f "$found"
  return "$status"
}

# The tests of the window wait for what they expect for a bounded time, which sanitizers stretch: they may try twice.
# A finding counts in either try.
check_sanitize() {
  packaging/build.sh asan \
    && ctest --test-dir build/asan -j2 --output-on-failure --no-tests=error -L '^(unit|golden)$' \
    && ctest --test-dir build/asan -j2 --output-on-failure --no-tests=error --repeat until-pass:2 -L '^ui$' || return 1
  if grep -E 'ERROR: (Address|Leak)Sanitizer|runtime error:' build/asan/Testing/Temporary/LastTest.log; then
    echo "A sanitizer found something in a test that passed when it was tried again."
    return 1
  fi
}

check_fuzz() {
  local programs seconds
  compgen -G 'tests/fuzz/*.cpp' >/dev/null || return 0
  packaging/build.sh fuzz fuzzers || return 1
  mapfile -t programs < <(find build/fuzz/tests -maxdepth 1 -type f -name 'fuzz_*' -executable | sort)
  seconds=${FUZZ_EACH:-$(( ${FUZZ_SECONDS:-40} / ${#programs[@]} + 1 ))}
  for program in "${programs[@]}"; do
    local name=${program##*/fuzz_}
    local corpus=build/fuzz/corpus/$name seeds=tests/data/fuzz/$name
    mkdir -p "$corpus" build/fuzz/findings
    [ -d "$seeds" ] || seeds=tests/data/feeds
    local log=build/fuzz/$name.log
    if ! "$program" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 \
      -artifact_prefix=build/fuzz/findings/"$name"- "$corpus" "$seeds" >"$log" 2>&1; then
      tail -n 60 "$log"
      return 1
    fi
    printf '%s: nothing found in %s s\n' "$name" "$seconds"
  done
}

run_step() {
  local started=$SECONDS
  printf '== %s\n' "$1"
  if "check_$1"; then
    printf '== %s: passed, %s s\n' "$1" "$((SECONDS - started))"
  else
    printf '== %s: FAILED, %s s\n' "$1" "$((SECONDS - started))"
    failed+=("$1")
  fi
}

if [ "${1:-}" = --fix ]; then
  fix=yes
  shift
fi
if [ "$#" -eq 0 ]; then
  set -- format lint scripts papers tidy sanitize fuzz
fi
packaging/install-dependencies.sh || exit 1
for step in "$@"; do
  if ! declare -F "check_$step" >/dev/null; then
    printf 'There is no step %s.\n' "$step" >&2
    exit 2
  fi
  run_step "$step"
done
if [ "${#failed[@]}" -gt 0 ]; then
  printf 'Failed: %s\n' "${failed[*]}"
  exit 1
fi
echo "All checks passed."
