#!/usr/bin/env python3
"""Two libraries must not define the same function: symbols.py BUILD-FOLDER [--nm PROGRAM]

A linker that takes objects from archives keeps the first definition and says nothing. Inline functions and templates
may stand in many objects and do not count.
"""

import argparse
import collections
import pathlib
import subprocess
import sys


def defined(nm, library):
    """The strong symbols of a library, by name."""
    listing = subprocess.run([nm, '--defined-only', '--extern-only', str(library)],
                             capture_output=True, text=True, check=True).stdout
    for line in listing.splitlines():
        parts = line.split(' ', 2)
        if len(parts) == 3 and parts[1] in 'TDBR':
            yield parts[2]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('build', type=pathlib.Path)
    parser.add_argument('--nm', default='nm')
    options = parser.parse_args()

    libraries = sorted(options.build.glob('libapp_*.a')) + sorted(options.build.glob('libui_*.a'))
    if not libraries:
        sys.exit(f'{options.build} holds no libraries: build first')
    places = collections.defaultdict(list)
    for library in libraries:
        for symbol in defined(options.nm, library):
            places[symbol].append(library.name)
    clashes = {symbol: names for symbol, names in places.items() if len(names) > 1}
    for symbol, names in sorted(clashes.items()):
        print(f'{symbol} is defined in {" and ".join(names)}')
    return 1 if clashes else 0


if __name__ == '__main__':
    sys.exit(main())
