#!/usr/bin/env python3
"""How long the window's event loop is held up while it refreshes 200 feeds, is read in and makes a digest of 500 articles.

    loop_bench.py BUILD [--archive FOLDER] [--articles 100000] [--bench FOLDER] [--feeds 200] [--items 100] [--port 8809]
                  [--json FILE]

BUILD is a folder of a release build with oneul_loop_probe and oneul_make_archive. The archive is made in FOLDER where there
is none yet and kept; the probe works on a copy. The feeds come from the loopback server of ../shared/bench. Everything
stays on 127.0.0.0/8 and ends by itself.
"""
import argparse
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

LIMIT = 1800  # seconds for one program
NOW = "2026-09-25T12:00:00Z"  # the server's newest items are of a few days before
REPOSITORY = pathlib.Path(__file__).resolve().parents[2]


def environment():
    return dict(os.environ, TZ="UTC", LC_ALL="C.UTF-8", QT_QPA_PLATFORM="offscreen", ONEUL_NOW=NOW)


def program(build, name):
    for folder in (build / "tests", build):
        if (folder / name).is_file():
            return str(folder / name)
    sys.exit(f"{name} is not in {build}")


def make_archive(arguments):
    if not (arguments.archive / "oneul.db").exists():
        print(f"making {arguments.articles} articles", file=sys.stderr, flush=True)
        subprocess.run([program(arguments.build, "oneul_make_archive"), str(arguments.archive), "--articles",
                        str(arguments.articles)], env=environment(), check=True, timeout=LIMIT, stdout=sys.stderr)


def watch(arguments, work):
    data = work / "data"
    opml = work / "feeds.opml"
    shutil.copytree(arguments.archive, data)
    server = subprocess.Popen(
        [sys.executable, str(arguments.bench / "feedserver.py"), "--port", str(arguments.port), "--feeds",
         str(arguments.feeds), "--items", str(arguments.items), "--max-seconds", str(LIMIT), "--parent-pid",
         str(os.getpid()), "--write-opml", str(opml)], stdout=subprocess.PIPE, text=True)
    try:
        if not server.stdout.readline().startswith("READY"):
            sys.exit("the feed server did not start")
        command = [program(arguments.build, "oneul_loop_probe"), str(data), "--opml", str(opml)]
        if arguments.json:
            command += ["--json", str(arguments.json)]
        return subprocess.run(command, env=environment(), timeout=LIMIT).returncode
    finally:
        server.terminate()
        server.wait()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("--archive", type=pathlib.Path)
    parser.add_argument("--articles", type=int, default=100000)
    parser.add_argument("--bench", type=pathlib.Path, default=REPOSITORY.parent / "shared" / "bench")
    parser.add_argument("--feeds", type=int, default=200)
    parser.add_argument("--items", type=int, default=100)
    parser.add_argument("--port", type=int, default=8809)
    parser.add_argument("--json", type=pathlib.Path)
    arguments = parser.parse_args()
    if not (arguments.bench / "feedserver.py").exists():
        sys.exit(f"skipped: {arguments.bench} has no feedserver.py")
    arguments.archive = arguments.archive or (pathlib.Path(tempfile.gettempdir()) / "oneul-archives"
                                              / f"loop{arguments.articles}")
    make_archive(arguments)
    work = pathlib.Path(tempfile.mkdtemp(prefix="oneul-loop-"))
    try:
        sys.exit(watch(arguments, work))
    finally:
        shutil.rmtree(work, ignore_errors=True)


if __name__ == "__main__":
    main()
