#!/usr/bin/env bash
# Installs what packaging/dependencies.txt lists and the machine does not have yet.
#
#   packaging/install-dependencies.sh [build] [run] [test] [check]     (no section: all of them)
#
# As root, or as a user who may use sudo. Says nothing where nothing is missing.
set -euo pipefail

here=$(cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")" && pwd)
list=$here/dependencies.txt

say() { printf '%s\n' "$*" >&2; }

wanted_packages() {
  awk -v sections=" $* " '
    /^#:/ { section = $2; next }
    /^[ \t]*(#|$)/ { next }
    sections == "  " || index(sections, " " section " ") { print $1 }' "$list"
}

missing_packages() {
  local installed
  # dpkg-query fails where it does not know one of the names, which is the very question.
  installed=$({ dpkg-query -W -f '${db:Status-Abbrev} ${Package}\n' "$@" 2>/dev/null || true; } \
    | awk '$1 == "ii" { print $2 }')
  comm -23 <(printf '%s\n' "$@" | sort -u) <(printf '%s\n' "$installed" | sort -u)
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  else
    sudo -- "$@"
  fi
}

apt() {
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300 "$@" >&2
}

for section in "$@"; do
  grep -q "^#: $section\$" "$list" || { say "There is no section '$section' in $list."; exit 2; }
done
mapfile -t wanted < <(wanted_packages "$@")

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
  say "This is no Debian system, so nothing is installed. Please see to what these packages hold:"
  say "  ${wanted[*]}"
  exit 0
fi

mapfile -t missing < <(missing_packages "${wanted[@]}")
[ "${#missing[@]}" -gt 0 ] || exit 0

say "Missing packages: ${missing[*]}"
if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
  say "They need an administrator. Please run, as root:"
  say "  apt-get install --no-install-recommends ${missing[*]}"
  exit 1
fi

apt update || say "The package lists could not be renewed (is there a network?); going on with those that are here."

unknown=()
for package in "${missing[@]}"; do
  if [ -z "$(apt-cache madison "$package" 2>/dev/null)" ]; then
    unknown+=("$package")
  fi
done
if [ "${#unknown[@]}" -gt 0 ]; then
  say "No package source of this machine has: ${unknown[*]}"
  say "Oneul is made for Debian 12 (bookworm), section main: look into /etc/apt/sources.list*, then try again."
  exit 1
fi

apt install -y --no-install-recommends "${missing[@]}" || true
mapfile -t missing < <(missing_packages "${missing[@]}")
if [ "${#missing[@]}" -gt 0 ]; then
  say "Could not be installed: ${missing[*]}"
  say "The reason stands above (no network, no space, a held package). When it is solved, run the same command again."
  exit 1
fi
