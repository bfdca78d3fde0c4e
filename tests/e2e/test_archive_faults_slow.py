"""A data folder that suffers: flipped bits, cut files, lost logs, full and read-only disks, clocks that run backwards.

The program never crashes and never says that all is well when it is not; what is whole is saved, what is lost is told.
ONEUL_FAULT_SEED repeats a run.
"""
import os
import pathlib
import random
import resource
import shutil
import signal
import sqlite3
import subprocess
import time
import unittest

from program import BINARY, Loopback, ProgramTest, feed

SEED = int(os.environ.get("ONEUL_FAULT_SEED", "20241012"))
NOW = "2024-10-04T18:00:00+09:00"
ITEMS = 300
PAGE = 4096
NOBODY = 65534


def article(number, prefix="a", date="Fri, 04 Oct 2024 08:00:00 GMT"):
    chance = random.Random(f"{SEED} {prefix} {number}")
    words = " ".join(chance.choice(("model", "language", "chip", "data", "market", "law")) + str(chance.randrange(500))
                     for _ in range(250))
    return (f"Report {prefix}{number} on language models", f"http://127.0.0.1/{prefix}/{number}", words + ".", date)


class ArchiveFaults(ProgramTest):
    @classmethod
    def setUpClass(cls):
        """One good archive that every test damages a copy of."""
        super().setUpClass()
        maker = cls("make")
        maker.setUp()
        cls.addClassCleanup(maker.doCleanups)
        cls.good = maker.data
        pages = {"/feed": (200, "application/rss+xml", feed("Large", [article(n) for n in range(ITEMS)]))}
        server = Loopback(pages)
        maker.run_json("sources", "add", server.address + "/feed", "--type", "feed")
        maker.run_json("refresh", now=NOW)
        server.close()

    def make(self):
        pass

    def setUp(self):
        super().setUp()
        self.chance = random.Random(f"{SEED} {self._testMethodName}")
        self.path = os.path.join(self.data, "oneul.db")
        if hasattr(self, "good"):
            self.fresh()

    def fresh(self):
        shutil.rmtree(self.data, ignore_errors=True)
        shutil.copytree(self.good, self.data)

    def run_any(self, *arguments, now=NOW, **options):
        """A command that may succeed or fail, but neither crash nor hang nor fail in silence."""
        done = subprocess.run([BINARY, *arguments, "--data-dir", self.data], env=self.environment(ONEUL_NOW=now),
                              capture_output=True, text=True, timeout=60, stdin=subprocess.DEVNULL, **options)
        message = f"{arguments}: {done.returncode}, seed {SEED}\n{done.stdout[-1500:]}\n{done.stderr[-1500:]}"
        self.assertIn(done.returncode, (0, 1), message)
        if done.returncode == 1:
            self.assertTrue(done.stderr.strip(), message)
        return done

    def count(self):
        return len(self.run_json("articles", now=NOW)["articles"])

    def integrity(self):
        db = sqlite3.connect(self.path)
        try:
            return [row[0] for row in db.execute("PRAGMA integrity_check")]
        except sqlite3.DatabaseError as error:
            return [str(error)]
        finally:
            db.close()

    def repaired(self, least):
        """After a repair the archive is sound, says what it saved, and works; at least so many articles are left."""
        done = self.run_json("check", "--repair", now=NOW)
        self.assertTrue(all(check["ok"] for check in done["checks"]), done)
        self.assertEqual(self.integrity(), ["ok"])
        left = self.count()
        if done["repair"]["needed"]:
            self.assertTrue(os.path.exists(done["repair"]["kept"]))
            self.assertEqual(done["repair"]["articles"], left)
        self.assertGreaterEqual(left, least, f"seed {SEED}")
        return left

    def test_flipped_bits(self):
        """Whatever SQLite's own check finds is found, and repaired as far as the rows can be read."""
        size = os.path.getsize(self.path)
        saved = []
        for flip in range(12):
            self.fresh()
            with open(self.path, "r+b") as file:
                for _ in range(1 + flip % 4):
                    at = self.chance.randrange(100, size)
                    file.seek(at)
                    byte = file.read(1)[0]
                    file.seek(at)
                    file.write(bytes([byte ^ (1 << self.chance.randrange(8))]))
            for command in (("articles",), ("sources", "list")):
                self.run_any(*command)
            saved.append(self.repaired(0))
        self.assertGreater(sum(saved), len(saved) * ITEMS * 0.8, f"seed {SEED}: {saved}")

    def test_overwritten_pages(self):
        size = os.path.getsize(self.path)
        saved = []
        for _ in range(6):
            self.fresh()
            page = self.chance.randrange(1, size // PAGE)
            with open(self.path, "r+b") as file:
                file.seek(page * PAGE)
                file.write(self.chance.randbytes(PAGE))
            self.run_any("check")
            saved.append(self.repaired(0))
        self.assertGreater(sum(saved), len(saved) * ITEMS * 0.5, f"seed {SEED}: {saved}")

    def test_truncated_file(self):
        size = os.path.getsize(self.path)
        for share in (0.999, 0.9, 0.5, self.chance.random(), 0.05):
            self.fresh()
            with open(self.path, "r+b") as file:
                file.truncate(int(size * share))
            failed = self.run_any("check")
            self.assertEqual(failed.returncode, 1, f"{share} of the file passed as whole")
            self.repaired(0)

    def test_empty_file_is_a_new_archive_and_a_missing_one_too(self):
        with open(self.path, "wb"):
            pass
        self.assertEqual(self.count(), 0)
        os.remove(self.path)
        self.assertEqual(self.count(), 0)

    def killed_refresh(self, pages, server):
        """Leaves a write-ahead log behind, as a program does that is killed."""
        pages["/feed"] = (200, "application/rss+xml", feed("Large", [article(n, "b") for n in range(ITEMS)]))
        pages["/slow"] = lambda handler: time.sleep(3)
        log = os.path.join(self.folder, "stdout")
        with open(log, "wb") as stdout:
            process = subprocess.Popen([BINARY, "refresh", "--data-dir", self.data], stdout=stdout,
                                       stderr=subprocess.DEVNULL, env=self.environment(ONEUL_NOW=NOW))
            deadline = time.monotonic() + 30
            while "Large: ok" not in pathlib.Path(log).read_text(encoding="utf-8") and time.monotonic() < deadline:
                time.sleep(0.02)
            process.send_signal(signal.SIGKILL)
            process.wait()
        server.close()

    def with_a_log(self):
        pages = {"/feed": (200, "application/rss+xml", feed("Large", [article(n) for n in range(ITEMS)]))}
        server = Loopback(pages)
        shutil.rmtree(self.data)
        self.run_json("sources", "add", server.address + "/feed", "--type", "feed", "--name", "Large")
        self.run_json("refresh", now=NOW)
        self.run_json("sources", "add", server.address + "/slow", "--type", "feed", "--name", "Slow")
        self.killed_refresh(pages, server)
        self.assertGreater(os.path.getsize(self.path + "-wal"), 0, "no log was left behind")

    def test_log_left_behind_is_read(self):
        self.with_a_log()
        self.assertEqual(self.count(), 2 * ITEMS, "the line had said that they were stored")
        self.assertEqual(self.integrity(), ["ok"])

    def test_deleted_log(self):
        """What was only in the log is gone with it, and nothing else."""
        self.with_a_log()
        os.remove(self.path + "-wal")
        if os.path.exists(self.path + "-shm"):
            os.remove(self.path + "-shm")
        self.assertGreaterEqual(self.repaired(ITEMS), ITEMS)

    def test_damaged_log(self):
        self.with_a_log()
        with open(self.path + "-wal", "r+b") as file:
            file.seek(os.path.getsize(self.path + "-wal") // 2)
            file.write(self.chance.randbytes(5000))
        self.assertGreaterEqual(self.repaired(ITEMS), ITEMS)

    def test_file_that_may_not_grow(self):
        """A quota: the writing fails, is told, and takes nothing with it."""
        pages = {"/feed": (200, "application/rss+xml", feed("Large", [article(n, "c") for n in range(ITEMS)]))}
        server = Loopback(pages)
        self.addCleanup(server.close)
        self.run_json("sources", "add", server.address + "/feed", "--type", "feed")
        limit = os.path.getsize(self.path) // 3

        def limited():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

        failed = self.run_any("refresh", preexec_fn=limited, restore_signals=False)
        self.assertEqual(failed.returncode, 1, failed.stdout)
        self.assertEqual(self.integrity(), ["ok"])
        self.assertEqual(self.count(), ITEMS)
        pages["/feed"] = (200, "application/rss+xml", feed("Large", [article(n, "d") for n in range(ITEMS)]))
        self.run_any("refresh", "--force")
        self.assertEqual(self.count(), 2 * ITEMS)

    @unittest.skipUnless(hasattr(os, "geteuid") and os.geteuid() == 0, "becoming another user needs root")
    def test_read_only_folder(self):
        """The folder of somebody else: told at once, left as it is."""
        probe = subprocess.run([BINARY, "--version"], preexec_fn=lambda: os.setuid(NOBODY), capture_output=True)
        if probe.returncode != 0:
            self.skipTest("another user can't run this build")
        os.chmod(self.folder, 0o755)
        for folder, _, files in os.walk(self.data):
            os.chmod(folder, 0o555)
            for name in files:
                os.chmod(os.path.join(folder, name), 0o444)
        with open(self.path, "rb") as file:
            before = file.read()
        for command in (("refresh",), ("digest", "--date", "2024-10-04", "--out", self.out), ("check",)):
            done = self.run_any(*command, preexec_fn=lambda: os.setuid(NOBODY))
            self.assertEqual(done.returncode, 1, (command, done.stdout))
        with open(self.path, "rb") as file:
            self.assertEqual(file.read(), before)

    def test_clock_that_went_back(self):
        """Refreshing, digests and copies are right although the newest article is of tomorrow."""
        earlier = "2024-10-03T09:00:00+09:00"
        pages = {"/feed": (200, "application/rss+xml",
                           feed("Back", [article(n, "e", "Wed, 02 Oct 2024 08:00:00 GMT") for n in range(5)]))}
        server = Loopback(pages)
        self.addCleanup(server.close)
        self.run_json("sources", "add", server.address + "/feed", "--type", "feed", "--name", "Back", now=earlier)
        report = self.run_json("refresh", "--source", "2", now=earlier)
        self.assertEqual(report["new"], 5)
        self.assertEqual(self.count(), ITEMS + 5)
        day = self.run_json("articles", "--date", "2024-10-02", now=earlier)["articles"]
        self.assertEqual(len(day), 5)
        made = self.run_json("digest", "--date", "2024-10-02", "--kind", "news", "--lang", "en", "--out", self.out,
                             now=earlier)
        self.assertEqual(sum(len(section["articles"]) for section in made["sections"]), 5)
        self.assertTrue(all(os.path.getsize(path) > 0 for path in made["files"]))
        newest = self.run_json("articles", "--limit", "1", now=earlier)["articles"][0]
        self.assertTrue(newest["published"].startswith("2024-10-04"))
        self.assertEqual(self.run_any("refresh", "--source", "2", now=earlier).returncode, 0)
        self.assertTrue(all(check["ok"] for check in self.run_json("check", now=earlier)["checks"]))
        found = self.run_json("search", "language", "--limit", "1000", now=earlier)
        self.assertEqual(found["total"], ITEMS + 5)


if __name__ == "__main__":
    unittest.main()
