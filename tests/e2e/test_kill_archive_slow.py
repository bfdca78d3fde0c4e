"""Kills the program at random moments of refreshing, importing, searching and repairing.

With test_kill_slow.py that makes a hundred. Whatever a line on stdout had said was done must be there afterwards, the
archive must be sound, and the next run must work. ONEUL_KILL_SEED repeats a run.
"""
import os
import random
import re
import shutil
import signal
import sqlite3
import subprocess
import time
import unittest

from program import BINARY, Loopback, ProgramTest, feed

SEED = int(os.environ.get("ONEUL_KILL_SEED", "20241004"))
NOW = "2024-10-04T18:00:00+09:00"
SOURCES = 8
ITEMS = 40
WORDS = ("model", "language", "robot", "image", "speech", "agent", "reward", "policy", "attention", "diffusion")


def document(chance, source, generation):
    """Only new articles in every generation, so that the work is the same each time."""
    items = []
    for item in range(ITEMS):
        words = " ".join(chance.choice(WORDS) for _ in range(60))
        items.append((f"Paper {source}-{generation}-{item}", f"http://127.0.0.1/{source}/{generation}/{item}",
                      words + ".", "Fri, 04 Oct 2024 08:00:00 GMT"))
    return feed(f"Source {source}", items)


def report(chance, day, articles):
    """A report as the program's predecessor wrote them."""
    lines = ["# Daily Artificial Intelligence Insights ", "", "## News ", "", "### LLM", "", "**요약:**", ""]
    lines.append(" ".join(chance.choice(WORDS) for _ in range(120)) + ".")
    lines += ["", "**출처:**", ""]
    lines += [f" - Report {day} {n} (http://127.0.0.1/report/{day}/{n})" for n in range(articles)]
    return "\n".join(lines) + "\n"


class KillArchive(ProgramTest):
    def setUp(self):
        super().setUp()
        self.chance = random.Random(SEED)

    def killed(self, whole, *arguments):
        """What the command had printed when it was killed, at a random moment of the time that it takes."""
        with open(os.path.join(self.folder, "stdout"), "w+", encoding="utf-8") as stdout:
            process = subprocess.Popen([BINARY, *arguments, "--data-dir", self.data], stdout=stdout,
                                       stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL,
                                       env=self.environment(ONEUL_NOW=NOW))
            time.sleep(self.chance.uniform(0.02, 1.15) * whole)
            process.send_signal(signal.SIGKILL)
            process.wait()
            stdout.seek(0)
            return stdout.read()

    def timed(self, *arguments):
        began = time.monotonic()
        self.run_program(*arguments, now=NOW)
        return time.monotonic() - began

    def database(self):
        db = sqlite3.connect(os.path.join(self.data, "oneul.db"))
        self.addCleanup(db.close)
        return db

    def check_sound(self):
        db = self.database()
        self.assertEqual(db.execute("PRAGMA integrity_check").fetchall(), [("ok",)], f"seed {SEED}")
        self.assertEqual(db.execute("PRAGMA foreign_key_check").fetchall(), [], f"seed {SEED}")
        db.close()

    def addresses(self):
        db = self.database()
        found = {url for (url,) in db.execute("SELECT url FROM articles")}
        db.close()
        return found

    def serve(self):
        pages = {f"/{n}": (200, "application/rss+xml", document(self.chance, n, 0)) for n in range(SOURCES)}
        server = Loopback(pages)
        self.addCleanup(server.close)
        for number in range(SOURCES):
            self.run_json("sources", "add", f"{server.address}/{number}", "--name", f"Source {number}", "--type",
                          "feed")
        return pages

    def test_refresh(self):
        pages = self.serve()
        whole = self.timed("refresh")
        promised = self.addresses()
        self.assertEqual(len(promised), SOURCES * ITEMS)
        reported = 0
        for generation in range(1, 41):
            for number in range(SOURCES):
                pages[f"/{number}"] = (200, "application/rss+xml", document(self.chance, number, generation))
            output = self.killed(whole, "refresh")
            for number in re.findall(r"^Source (\d+): ok, \d+ items", output, re.M):
                promised.update(f"http://127.0.0.1/{number}/{generation}/{item}" for item in range(ITEMS))
                reported += 1
            self.check_sound()
            missing = promised - self.addresses()
            self.assertEqual(missing, set(), f"generation {generation}, seed {SEED}")
        self.assertGreater(reported, 10, "the kills came too early to show anything")
        self.run_json("refresh", now=NOW)
        everything = self.addresses()
        self.assertLessEqual({f"http://127.0.0.1/{n}/40/{i}" for n in range(SOURCES) for i in range(ITEMS)}, everything)
        self.assertTrue(all(check["ok"] for check in self.run_json("check", now=NOW)["checks"]))

    def test_import(self):
        """What was imported before stays; the next import of the same folder brings what is missing, and nothing twice."""
        folder = os.path.join(self.folder, "reports")
        days = 12
        for day in range(1, days + 1):
            name = f"2024-09-{day:02d}"
            os.makedirs(os.path.join(folder, name))
            path = os.path.join(folder, name, f"News_{name}_report.md")
            with open(path, "w", encoding="utf-8") as file:
                file.write(report(self.chance, name, 30))
        whole = self.timed("import", folder)
        expected = self.addresses()
        self.assertEqual(len(expected), days * 30)
        promised = set()
        for kill in range(20):
            if kill % 5 == 0:
                shutil.rmtree(self.data)
                promised = set()
            output = self.killed(whole, "import", folder)
            if not os.path.exists(os.path.join(self.data, "oneul.db")):
                continue
            if re.search(r"^\d+ digest", output, re.M):
                promised = expected
            self.check_sound()
            tables = [name for (name,) in self.database().execute("SELECT name FROM sqlite_master WHERE name='articles'")]
            self.assertLessEqual(promised, self.addresses() if tables else set(), f"kill {kill}, seed {SEED}")
        self.run_json("import", folder, now=NOW)
        self.assertEqual(self.addresses(), expected)
        db = self.database()
        self.assertEqual(db.execute("SELECT count(*) FROM digests").fetchone(), (days,), f"seed {SEED}")

    def test_search(self):
        """The index is made in the background; one that was cut off is gone on with, and finds everything."""
        pages = self.serve()
        self.run_json("refresh", now=NOW)
        query = ("search", "robot", "--limit", "5000")
        whole = self.timed(*query)
        for kill in range(1, 11):
            for number in range(SOURCES):
                pages[f"/{number}"] = (200, "application/rss+xml", document(self.chance, number, kill))
            self.run_json("refresh", now=NOW)
            self.killed(whole, *query)
            self.check_sound()
        found = self.run_json(*query, now=NOW)
        # Of sixty words out of ten, a text without one of them is rarer than one in five hundred.
        everything = len(self.addresses())
        self.assertEqual(everything, SOURCES * ITEMS * 11)
        self.assertGreater(found["total"], 0.98 * everything)
        self.assertEqual(len({article["id"] for article in found["articles"]}), len(found["articles"]))

    def test_repair(self):
        """Of a repair that is cut off, the damaged file is still there; the next one saves as much."""
        self.serve()
        self.run_json("refresh", now=NOW)
        path = os.path.join(self.data, "oneul.db")
        with open(path, "r+b") as file:
            file.seek(os.path.getsize(path) // 2 // 4096 * 4096)
            file.write(b"\xa5" * 8192)
        damaged = os.path.join(self.folder, "damaged")
        shutil.copytree(self.data, damaged)
        began = time.monotonic()
        self.run_json("check", "--repair", now=NOW)
        whole = time.monotonic() - began
        saved = len(self.addresses())
        self.assertGreater(saved, SOURCES * ITEMS // 2)
        for kill in range(10):
            shutil.rmtree(self.data)
            shutil.copytree(damaged, self.data)
            self.killed(whole, "check", "--repair")
            self.run_program("check", "--repair", now=NOW)
            left = len(self.addresses()) if os.path.exists(path) else 0
            kept = [name for name in os.listdir(os.path.join(self.data, "backups")) if "damaged" in name]
            self.assertTrue(left == saved or kept, f"kill {kill}, seed {SEED}: {left} of {saved}")
            self.assertGreaterEqual(left, saved, f"kill {kill}, seed {SEED}: saved less than a whole repair")
            self.assertTrue(all(check["ok"] for check in self.run_json("check", now=NOW)["checks"]))


if __name__ == "__main__":
    unittest.main()
