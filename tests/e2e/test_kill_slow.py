"""Kills the program at random moments of refresh and digest: nothing that it reported as done may be missing."""
import os
import random
import re
import signal
import sqlite3
import subprocess
import time
import unittest

from program import BINARY, Loopback, ProgramTest, feed

SOURCES = 12
ITEMS = 60
KILLS = 10
WORDS = ("model", "language", "robot", "image", "speech", "agent", "reward", "policy", "attention", "diffusion")


def source_document(random_source, number, generation):
    items = []
    for item in range(ITEMS * generation):
        words = " ".join(random_source.choice(WORDS) for _ in range(60))
        items.append((f"Paper {number}-{item}: {words[:40]}", f"http://127.0.0.1/{number}/{item}", words + ".",
                      "Fri, 04 Oct 2024 09:00:00 GMT"))
    return feed(f"Source {number}", items)


class KillTest(ProgramTest):
    def start(self, *arguments):
        # Lines must come when they are printed, as a person or a script at the other end sees them.
        return subprocess.Popen([BINARY, *arguments, "--data-dir", self.data], stdout=subprocess.PIPE, text=True,
                                stderr=subprocess.DEVNULL, env=self.environment(ONEUL_NOW="2024-10-04T18:00:00+09:00"))

    def killed_output(self, process, wait):
        """What the program had printed when it was killed after `wait` seconds."""
        time.sleep(wait)
        process.send_signal(signal.SIGKILL)
        output = process.stdout.read()
        process.wait()
        process.stdout.close()
        return output

    def check_sound(self):
        db = sqlite3.connect(os.path.join(self.data, "oneul.db"))
        try:
            self.assertEqual(db.execute("PRAGMA integrity_check").fetchall(), [("ok",)])
            self.assertEqual(db.execute("PRAGMA foreign_key_check").fetchall(), [])
        finally:
            db.close()

    def check_refresh(self, output, generation):
        """Every source whose line was printed has all its articles."""
        self.check_sound()
        counts = {source["name"]: source["articles"] for source in self.run_json("sources", "list")["sources"]}
        done = re.findall(r"^(Source \d+): ok, (\d+) items", output, re.M)
        for name, items in done:
            self.assertGreaterEqual(counts[name], int(items), f"{name} in generation {generation}")
        return len(done)

    def test_refresh(self):
        chance = random.Random(20241004)
        pages = {f"/{n}": (200, "application/rss+xml", source_document(chance, n, 1)) for n in range(SOURCES)}
        server = Loopback(pages)
        self.addCleanup(server.close)
        for number in range(SOURCES):
            self.run_json("sources", "add", f"{server.address}/{number}", "--name", f"Source {number}", "--type", "feed")
        began = time.monotonic()
        self.run_program("refresh")
        whole = time.monotonic() - began
        for kill in range(KILLS):
            generation = kill + 2
            for number in range(SOURCES):
                pages[f"/{number}"] = (200, "application/rss+xml", source_document(chance, number, generation))
            process = self.start("refresh")
            output = self.killed_output(process, chance.uniform(0.05, 1.2) * whole)
            self.check_refresh(output, generation)
        self.run_program("refresh")
        counts = [source["articles"] for source in self.run_json("sources", "list")["sources"]]
        self.assertEqual(counts, [ITEMS * (KILLS + 1)] * SOURCES)

    def test_digest(self):
        chance = random.Random(20241012)
        began = time.monotonic()
        self.run_program("digest", "--sample", "--out", self.out)
        whole = time.monotonic() - began
        before = len(self.run_json("articles")["articles"])
        for kill in range(KILLS):
            out = os.path.join(self.folder, f"out{kill}")
            process = self.start("digest", "--sample", "--out", out)
            output = self.killed_output(process, chance.uniform(0.05, 1.2) * whole)
            self.check_sound()
            for path in re.findall(r"^Written: (.+)$", output, re.M):
                self.assertGreater(os.path.getsize(path), 500, path)
            self.assertEqual(len(self.run_json("articles")["articles"]), before)
        self.run_json("export", "--date", "2024-10-04", "--format", "md", "--out", os.path.join(self.out, "all.md"))


if __name__ == "__main__":
    unittest.main()
