#!/usr/bin/env python3
"""How many articles `oneul classify` gets right after so many corrections.

  learning_curve.py STREAM.jsonl CATEGORIES.jsonl PROGRAM

STREAM has lines with id, title, summary, category and date; CATEGORIES what is known at the start. The last third of the
stream is classified each time; the corrections come from what was before, chosen by their ids and given in order of days.
"""
import json
import os
import subprocess
import sys
import tempfile
import zlib

COUNTS = (0, 25, 50, 100, 200, 400)


def rows_of(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def write(folder, name, rows, keys):
    path = os.path.join(folder, name)
    with open(path, "w", encoding="utf-8") as out:
        for row in rows:
            out.write(json.dumps({key: row[key] for key in keys if key in row}) + "\n")
    return path


def accuracy(program, folder, train, wanted):
    article = ("id", "title", "summary")
    command = [
        program, "classify", "--empty", "--json", "--data-dir", folder,
        "--in", write(folder, "in.jsonl", wanted, article),
        "--train", write(folder, "train.jsonl", train, article + ("category", "keywords", "weight")),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=600)
    answers = {row["id"]: row["category"] for row in map(json.loads, done.stdout.splitlines())}
    return sum(answers[row["id"]] == row["category"] for row in wanted) / len(wanted)


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    stream = sorted(rows_of(sys.argv[1]), key=lambda row: row["date"])
    start = rows_of(sys.argv[2])
    before, wanted = stream[: len(stream) * 2 // 3], stream[len(stream) * 2 // 3 :]
    chosen = sorted(range(len(before)), key=lambda at: zlib.crc32(before[at]["id"].encode()))
    print(f"{len(wanted)} articles; corrections: share right")
    with tempfile.TemporaryDirectory() as folder:
        for count in COUNTS:
            known = [before[at] for at in sorted(chosen[:count])]
            print(f"{count:5}: {accuracy(sys.argv[3], folder, start + known, wanted):.3f}", flush=True)


if __name__ == "__main__":
    main()
