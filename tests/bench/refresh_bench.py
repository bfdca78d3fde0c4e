#!/usr/bin/env python3
"""Wall time, CPU and peak memory of `oneul refresh` against the loopback server of ../shared/bench.

    refresh_bench.py BINARY [--bench FOLDER] [--runs 3] [--feeds 200] [--items 100] [--port 8807]

Each run has a data folder of its own: first refresh, nothing new, nothing new with 50 ms latency, five new items a
feed. The median of the runs is printed as a table; everything stays on 127.0.0.0/8 and ends by itself.
"""
import argparse
import os
import pathlib
import json
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request

LIMIT = 300  # seconds for one refresh
REPOSITORY = pathlib.Path(__file__).resolve().parents[2]


def control(port, path):
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/ctl/{path}", timeout=60) as answer:
        return answer.read()


def measured(binary, data):
    """(wall s, CPU s, peak MB, ms as reported, new articles) of one refresh."""
    with tempfile.TemporaryFile() as out:
        began = time.monotonic()
        child = subprocess.Popen([binary, "refresh", "--json", "--data-dir", str(data)], stdout=out,
                                 stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
        wall = time.monotonic() - began
        child.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        report = json.loads(out.read() or b"{}")
    if child.returncode != 0:
        sys.exit(f"refresh ended with {child.returncode}: {report.get('errors')}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, report["ms"], report["new"]


def one_run(arguments, folder):
    data = folder / "data"
    opml = folder / "feeds.opml"
    server = subprocess.Popen(
        [sys.executable, str(arguments.bench / "feedserver.py"), "--port", str(arguments.port), "--feeds",
         str(arguments.feeds), "--items", str(arguments.items), "--max-seconds", str(4 * LIMIT), "--parent-pid",
         str(os.getpid()), "--write-opml", str(opml)], stdout=subprocess.PIPE, text=True)
    try:
        if not server.stdout.readline().startswith("READY"):
            sys.exit("the feed server did not start")
        subprocess.run([arguments.binary, "sources", "import", str(opml), "--data-dir", str(data)], check=True,
                       stdout=subprocess.DEVNULL, timeout=LIMIT)
        results = {"first refresh": measured(arguments.binary, data),
                   "nothing new": measured(arguments.binary, data)}
        control(arguments.port, "latency?ms=50")
        results["nothing new, 50 ms latency"] = measured(arguments.binary, data)
        control(arguments.port, "latency?ms=0")
        control(arguments.port, "bump?n=5")
        results["5 new items a feed"] = measured(arguments.binary, data)
        return results
    finally:
        server.terminate()
        server.wait()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binary")
    parser.add_argument("--bench", type=pathlib.Path, default=REPOSITORY.parent / "shared" / "bench")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--feeds", type=int, default=200)
    parser.add_argument("--items", type=int, default=100)
    parser.add_argument("--port", type=int, default=8807)
    arguments = parser.parse_args()
    if not (arguments.bench / "feedserver.py").exists():
        sys.exit(f"skipped: {arguments.bench} has no feedserver.py")
    runs = []
    for _ in range(arguments.runs):
        folder = pathlib.Path(tempfile.mkdtemp(prefix="oneul-bench-"))
        try:
            runs.append(one_run(arguments, folder))
        finally:
            shutil.rmtree(folder, ignore_errors=True)
    print(f"{'':28} {'wall s':>8} {'CPU s':>8} {'peak MB':>8} {'told ms':>8} {'new':>8}")
    for name in runs[0]:
        wall, cpu, peak, told, new = (statistics.median(run[name][i] for run in runs) for i in range(5))
        print(f"{name:28} {wall:8.2f} {cpu:8.2f} {peak:8.0f} {told:8.0f} {new:8.0f}")


if __name__ == "__main__":
    main()
