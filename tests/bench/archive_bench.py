#!/usr/bin/env python3
"""Archives of 20,000, 100,000 and (with --million) 1,000,000 articles, measured against the figures that are to be reached.

    archive_bench.py BUILD [--dir FOLDER] [--million] [--sizes 20000,100000] [--out TABLE.md] [--json RESULTS.json]

BUILD is a folder of a release build with oneul, oneul_window_probe, oneul_make_archive and the benchmarks bench_archive_*
(cmake --build BUILD --target oneul oneul_window_probe oneul_make_archive bench_archive_lists bench_archive_search
bench_archive_store). The archives are made once and kept in --dir; what writes, writes to a copy. The table in Markdown
goes to stdout, or takes the place of the one in docs/performance.md with --out. Everything stays on this machine.
"""
import argparse
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(REPOSITORY / "tests" / "e2e"))
NOW = "2026-06-15T12:00:00Z"
LIMIT = 1800  # seconds for one program
RUNS = 5
FEEDS = 20
ITEMS = 100
KINDS = ["common", "rare", "korean", "twoSyllables", "phrase", "prefix", "filtered", "title", "combined"]
BEGIN = "<!-- archive_bench.py: begin -->"
END = "<!-- archive_bench.py: end -->"


def environment(**more):
    env = dict(os.environ, TZ="UTC", LC_ALL="C.UTF-8", QT_QPA_PLATFORM="offscreen", ONEUL_NOW=NOW)
    env.update(more)
    return env


def program(build, name):
    for folder in (build, build / "tests"):
        if (folder / name).is_file():
            return str(folder / name)
    raise RuntimeError(f"{name} is not in {build}: see --help for the targets")


def note(text):
    print(time.strftime("%H:%M:%S"), text, file=sys.stderr, flush=True)


def run(*command, **env):
    """(stdout, wall s, CPU s) of a program that must succeed."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        began = time.monotonic()
        child = subprocess.Popen(command, stdout=out, stderr=err, stdin=subprocess.DEVNULL, env=environment(**env))
        _, status, usage = os.wait4(child.pid, 0)
        wall = time.monotonic() - began
        child.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        if child.returncode != 0:
            err.seek(0)
            raise RuntimeError(f"{command} ended with {child.returncode}: {err.read()[-600:].decode(errors='replace')}")
        return out.read().decode(), wall, usage.ru_utime + usage.ru_stime


def benchmarks(binary, folder):
    """Name → counters of a Google Benchmark program."""
    output, _, _ = run(binary, "--benchmark_format=json", ONEUL_BENCH_ARCHIVE=str(folder))
    found = {}
    for row in json.loads(output[output.index("{"):])["benchmarks"]:
        name = row["name"].replace("/real_time", "").split("/iterations")[0]
        if row.get("error_occurred"):
            raise RuntimeError(f"{name}: {row['error_message']}")
        found[name] = row
    return found


def make(build, folder, articles):
    if (folder / "made").is_file():
        return json.loads((folder / "made").read_text())["seconds"]
    shutil.rmtree(folder, ignore_errors=True)
    folder.parent.mkdir(parents=True, exist_ok=True)
    note(f"making {articles} articles")
    _, wall, _ = run(program(build, "oneul_make_archive"), str(folder), "--articles", str(articles))
    (folder / "made").write_text(json.dumps({"articles": articles, "seconds": wall}))
    return wall


def size_of(folder, name):
    return sum(path.stat().st_size for path in folder.glob(name + "*") if not path.name.endswith("-shm"))


def measure_window(build, folder):
    probe = program(build, "oneul_window_probe")
    runs = []
    for _ in range(RUNS + 1):  # the first warms the caches
        output, _, _ = run(probe, str(folder), ONEUL_STARTED=str(time.monotonic_ns()))
        runs.append(json.loads(output.strip().splitlines()[-1]))
    runs = runs[1:]

    def median(*keys):
        values = []
        for one in runs:
            for key in keys:
                one = one[key]
            values.append(one)
        return statistics.median(values)

    result = {"start_ms": median("startMs"), "idle_mb": median("idleMb"), "rows": median("rows")}
    for name in ("jumpToEnd", "jumpToMiddle", "sortBySource", "sortByCategory", "sortByDate"):
        result[name + "_busy_ms"] = median(name, "busyMs")
        result[name + "_rows_ms"] = median(name, "rowsMs")
    return result


def measure_pages(build, folder):
    """Of each page the medians of some runs; the probe makes a digest of the day in the folder."""
    probe = program(build, "oneul_window_probe")
    runs = []
    for _ in range(3):
        output, _, _ = run(probe, str(folder), "--pages")
        runs.append(json.loads(output.strip().splitlines()[-1])["pages"])

    def median(*keys):
        values = []
        for one in runs:
            for key in keys:
                one = one[key]
            values.append(one)
        return statistics.median(values)

    result = {name: median(*keys) for name, keys in {
        "scroll_p99_ms": ("scroll", "step", "p99Ms"), "scroll_turn_p99_ms": ("scroll", "turn", "p99Ms"),
        "dashboard_drawn_ms": ("dashboardDrawnMs",), "digest_drawn_ms": ("digestDrawnMs",)}.items()}
    for turn in ("first", "again"):
        for page in runs[0]["switch"][turn]:
            for key, name in (("firstPaintMs", "paint"), ("shownMs", "shown"), ("longestTurnMs", "busy")):
                result[f"{turn}_{page}_{name}_ms"] = median("switch", turn, page, key)
    return result


def feed_documents(generation):
    from program import feed
    words = "model language chip data market law research team benchmark agent policy device".split()
    documents = {}
    for number in range(FEEDS):
        items = []
        for item in range(ITEMS):
            text = " ".join(words[(number * 7 + item * 3 + i * i) % len(words)] + str((i * item) % 97) for i in range(260))
            items.append((f"Fresh {generation} {number} {item} of the day", f"http://127.0.0.1/{generation}/{number}/{item}",
                          text, "Mon, 15 Jun 2026 08:00:00 GMT"))
        documents[f"/{number}"] = (200, "application/rss+xml", feed(f"Feed {number}", items))
    return documents


def measure_refresh(build, folder):
    """The same refresh of new articles: (wall ms as reported, CPU s), the median of three."""
    from program import Loopback
    oneul = program(build, "oneul")
    pages = feed_documents(0)
    server = Loopback(pages)
    walls, cpus = [], []
    try:
        with tempfile.NamedTemporaryFile("w", suffix=".opml") as opml:
            rows = "".join(f"<outline text='Feed {n}' xmlUrl='{server.address}/{n}'/>" for n in range(FEEDS))
            opml.write(f"<opml version='2.0'><body>{rows}</body></opml>")
            opml.flush()
            output, _, _ = run(oneul, "sources", "import", opml.name, "--json", "--data-dir", str(folder))
        chosen = [part for source in json.loads(output)["sources"] for part in ("--source", str(source["id"]))]
        for generation in range(3):
            pages.update(feed_documents(generation))
            output, _, cpu = run(oneul, "refresh", "--json", "--data-dir", str(folder), *chosen)
            report = json.loads(output)
            if report["new"] != FEEDS * ITEMS:
                raise RuntimeError(f"{report['new']} new articles instead of {FEEDS * ITEMS}")
            walls.append(report["ms"])
            cpus.append(cpu)
    finally:
        server.close()
    return {"ms": statistics.median(walls), "cpu_s": statistics.median(cpus)}


def measure_digest(build, folder, work):
    oneul = program(build, "oneul")
    walls, counts = [], []
    for _ in range(3):
        out = work / "digest"
        output, wall, _ = run(oneul, "digest", "--date", NOW[:10], "--lang", "en", "--out", str(out), "--json", "--data-dir",
                              str(folder))
        shutil.rmtree(out, ignore_errors=True)
        counts.append(sum(len(section["articles"]) for section in json.loads(output)["sections"]))
        walls.append(wall)
    return {"s": statistics.median(walls), "articles": max(counts)}


def measured(results, name, fn):
    """A part that fails is told and left out, so that the others are still measured."""
    note(name)
    try:
        results[name] = fn()
    except (RuntimeError, OSError, KeyError, ValueError) as error:
        note(f"  not measured: {error}")
        results[name] = None


def measure(build, folder, articles, work):
    results = {"articles": articles, "made_s": make(build, folder, articles)}
    measured(results, "search", lambda: benchmarks(program(build, "bench_archive_search"), folder))
    copy = work / "copy"
    results["db_bytes"] = size_of(folder, "oneul.db") / articles
    results["index_bytes"] = size_of(folder, "search.db") / articles
    measured(results, "window", lambda: measure_window(build, folder))
    shutil.copytree(folder, copy)
    measured(results, "pages", lambda: measure_pages(build, copy))
    measured(results, "lists", lambda: benchmarks(program(build, "bench_archive_lists"), copy))
    measured(results, "digest", lambda: measure_digest(build, copy, work))
    measured(results, "refresh", lambda: measure_refresh(build, copy))
    measured(results, "empty", lambda: measure_refresh(build, work / "empty"))
    measured(results, "store", lambda: benchmarks(program(build, "bench_archive_store"), copy))
    shutil.rmtree(copy)
    shutil.rmtree(work / "empty", ignore_errors=True)
    return results


def of(result, *path):
    for key in path:
        result = (result or {}).get(key)
    return result


def search_p95(result, order):
    values = [of(result, "search", f"ask/{order}_{kind}", "p95_ms") for kind in KINDS]
    return max(values) if all(value is not None for value in values) else None


def worst(result, part, names, key):
    values = [of(result, part, *(name.split("/") if part == "window" else [name]), key) if key else of(result, part, name)
              for name in names]
    return max(values) if all(value is not None for value in values) else None


OPENS = ["openNewest", "openUnread", "openSource", "openCategory", "openSortedByDate", "openSortedBySource",
         "openSortedByCategory", "openSortedByUnread"]

PAGES = ["today", "articles", "dashboard", "digest", "editor", "compare", "sources", "review", "editLog"]


def slowest_page(result, turn, what):
    values = [of(result, "pages", f"{turn}_{page}_{what}_ms") for page in PAGES]
    return max(values) if all(value is not None for value in values) else None


# What is measured, how it is read from the results, its unit, and what it may be at 100,000 and at a million.
ROWS = [
    ("start, warm: window usable with counts", lambda r: of(r, "window", "start_ms"), "ms", 150, 250),
    ("open a list (slowest kind, p95)", lambda r: worst(r, "lists", OPENS, "p95_ms"), "ms", 16, 16),
    ("jump to the end: the window's thread", lambda r: of(r, "window", "jumpToEnd_busy_ms"), "ms", 16, 16),
    ("jump to the end: rows are there", lambda r: of(r, "window", "jumpToEnd_rows_ms"), "ms", None, None),
    ("sort otherwise: the window's thread", lambda r: worst(r, "window", ["sortBySource_busy_ms", "sortByCategory_busy_ms"],
                                                            None), "ms", 16, 16),
    ("sort otherwise: rows are there", lambda r: worst(r, "window", ["sortBySource_rows_ms", "sortByCategory_rows_ms"], None),
     "ms", None, None),
    ("a step of scrolling, painted (p99)", lambda r: of(r, "pages", "scroll_p99_ms"), "ms", 16, 16),
    ("another page, painted (slowest, not the first time)", lambda r: slowest_page(r, "again", "paint"), "ms", 50, 50),
    ("and complete", lambda r: slowest_page(r, "again", "shown"), "ms", None, None),
    ("the window's thread meanwhile", lambda r: slowest_page(r, "again", "busy"), "ms", 50, 50),
    ("a page that is made only then, painted (slowest)", lambda r: slowest_page(r, "first", "paint"), "ms", None, None),
    ("the dashboard's charts, drawn", lambda r: of(r, "pages", "dashboard_drawn_ms"), "ms", 16, 16),
    ("a digest with its charts, drawn", lambda r: of(r, "pages", "digest_drawn_ms"), "ms", 16, 16),
    ("rows of any screen (p95)", lambda r: of(r, "lists", "jumpAnywhere", "p95_ms"), "ms", 16, 16),
    ("search, newest first (slowest kind, p95)", lambda r: search_p95(r, "newest"), "ms", 10, 25),
    ("search by relevance (slowest kind, p95)", lambda r: search_p95(r, "relevance"), "ms", 60, 150),
    ("mark 100,000 read", lambda r: of(r, "lists", "markManyAndUndo", "mark_ms"), "ms", 500, 700),
    ("and undo it", lambda r: of(r, "lists", "markManyAndUndo", "undo_ms"), "ms", 500, 700),
    ("memory at rest (PSS)", lambda r: of(r, "window", "idle_mb"), "MB", 80, 100),
    ("file size per article", lambda r: (r["db_bytes"] + r["index_bytes"]) / 1024, "KB", 3.5, 3.5),
    ("of this the index", lambda r: r["index_bytes"] / 1024, "KB", None, None),
    ("digest of a day with 500 articles", lambda r: of(r, "digest", "s"), "s", 1, 1),
    ("storing, articles a second", lambda r: of(r, "store", "storeNew/withoutIndex", "items_per_second"), "/s", None, None),
    ("storing and indexing", lambda r: of(r, "store", "storeNew/withIndex", "items_per_second"), "/s", None, None),
    ("indexing an archive", lambda r: of(r, "search", "indexAll", "items_per_second"), "/s", None, None),
    ("a refresh beside the same into an empty archive (CPU)", lambda r: ratio(r), "×", 1.3, 1.3),
]


def ratio(result):
    into, empty = of(result, "refresh", "cpu_s"), of(result, "empty", "cpu_s")
    return into / empty if into and empty else None


def shown(value, unit):
    if value is None:
        return "–"
    digits = 0 if value >= 100 else 1 if value >= 10 else 2
    return f"{value:,.{digits}f} {unit}"


def table(results):
    sizes = [result["articles"] for result in results]
    lines = ["| | " + " | ".join(f"{size:,} articles" for size in sizes) + " | figure at 100,000 / 1,000,000 |",
             "|---|" + "---|" * (len(sizes) + 1)]
    for name, read, unit, small, large in ROWS:
        cells = []
        for result in results:
            value = read(result)
            figure = large if result["articles"] > 100000 else small
            missed = value is not None and figure is not None and value > figure
            cells.append(f"**{shown(value, unit)}**" if missed else shown(value, unit))
        figure = f"≤ {small} / {large} {unit}" if small is not None else ""
        lines.append(f"| {name} | " + " | ".join(cells) + f" | {figure} |")
    lines += ["", "Searches by kind of query, p50 / p95 in milliseconds:", "",
              "| | " + " | ".join(f"{size:,}: newest first | by relevance" for size in sizes) + " |",
              "|---|" + "---|" * (2 * len(sizes))]
    for kind in KINDS:
        cells = []
        for result in results:
            for order in ("newest", "relevance"):
                row = of(result, "search", f"ask/{order}_{kind}")
                cells.append(f"{row['p50_ms']:.2f} / {row['p95_ms']:.2f}" if row else "–")
        lines.append(f"| {kind} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def write_table(path, text):
    old = path.read_text(encoding="utf-8")
    if BEGIN not in old or END not in old:
        sys.exit(f"{path} has no place for the table ({BEGIN} … {END})")
    head, tail = old.split(BEGIN)[0], old.split(END)[1]
    path.write_text(f"{head}{BEGIN}\n{text}\n{END}{tail}", encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("--dir", type=pathlib.Path, default=pathlib.Path(tempfile.gettempdir()) / "oneul-archives")
    parser.add_argument("--sizes", default="20000,100000")
    parser.add_argument("--million", action="store_true")
    parser.add_argument("--out", type=pathlib.Path)
    parser.add_argument("--json", type=pathlib.Path)
    arguments = parser.parse_args()
    sizes = [int(size) for size in arguments.sizes.split(",") if size]
    if arguments.million:
        sizes.append(1000000)
    results = []
    for size in sizes:
        note(f"{size} articles")
        work = arguments.dir / "work"
        shutil.rmtree(work, ignore_errors=True)
        work.mkdir(parents=True)
        results.append(measure(arguments.build.resolve(), arguments.dir / str(size), size, work))
        shutil.rmtree(work, ignore_errors=True)
        if arguments.json:
            arguments.json.write_text(json.dumps(results, indent=1), encoding="utf-8")
    text = table(results)
    print(text)
    if arguments.out:
        write_table(arguments.out, text)


if __name__ == "__main__":
    main()
