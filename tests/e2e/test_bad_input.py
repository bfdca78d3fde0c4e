"""Bad sources, bad folders and bad files: a clear message and exit status 1, never a crash or a loss."""
import json
import os
import sqlite3
import subprocess
import unittest

from program import BINARY, Loopback, ProgramTest, feed

GOOD = feed("Good", [("A language model that reads feeds", "http://127.0.0.1/a", "A language model reads feeds.",
                      "Fri, 04 Oct 2024 09:00:00 GMT")])


def cut_off(handler):
    handler.send_response(200)
    handler.send_header("Content-Type", "application/rss+xml")
    handler.send_header("Content-Length", str(len(GOOD) * 2))
    handler.end_headers()
    handler.wfile.write(GOOD)
    handler.close_connection = True


def circle(handler):
    handler.send_response(302)
    handler.send_header("Location", handler.path)
    handler.send_header("Content-Length", "0")
    handler.end_headers()


class BadSources(ProgramTest):
    PAGES = {
        "/good": (200, "application/rss+xml", GOOD),
        "/404": (404, "text/html", b"<h1>404</h1>"),
        "/410": (410, "text/html", b"<h1>410</h1>"),
        "/500": (500, "text/html", b"<h1>500</h1>"),
        "/page": (200, "text/html", b"<html><head><title>Hello</title></head><body><p>No feed here.</p></body></html>"),
        "/empty": (200, "application/rss+xml", b""),
        "/broken": (200, "application/rss+xml", b"<rss version='2.0'><chan"),
        "/cut": cut_off,
        "/circle": circle,
        # the address of a preset with another layout behind it
        "/deeplearn.org/": (200, "text/html", b"<html><body><div class='new'>Redesigned</div></body></html>"),
    }
    CODES = {"/404": "httpStatus", "/410": "httpStatus", "/500": "httpStatus",
             "/page": "notAFeed", "/empty": "emptyDocument", "/cut": "truncatedBody", "/circle": "redirectLoop",
             "/deeplearn.org/": "pageChanged"}

    def setUp(self):
        super().setUp()
        self.server = Loopback(self.PAGES)
        self.addCleanup(self.server.close)

    def test_each_failure_is_said_and_the_others_are_read(self):
        for path in self.PAGES:
            kind = [] if path == "/deeplearn.org/" else ["--type", "feed"]
            self.run_json("sources", "add", self.server.address + path, *kind)
        self.run_json("sources", "add", "http://no-such-host.invalid/feed", "--type", "feed")
        self.run_json("sources", "add", "http://127.0.0.1:9/feed", "--type", "feed")
        report = self.run_json("refresh", status=1)
        by_path = {source["url"].removeprefix(self.server.address): source for source in report["sources"]}
        self.assertEqual((by_path["/good"]["status"], by_path["/good"]["new"]), ("ok", 1))
        for path, code in self.CODES.items():
            self.assertEqual((by_path[path]["status"], by_path[path]["error"]["code"]), ("error", code), path)
            self.assertGreater(len(by_path[path]["error"]["message"]), 20)
        self.assertEqual(by_path["/broken"]["status"], "error")
        self.assertIn(by_path["http://no-such-host.invalid/feed"]["error"]["code"], ("hostNotFound", "noNetwork"))
        self.assertEqual(by_path["http://127.0.0.1:9/feed"]["error"]["code"], "connectionRefused")
        self.assertEqual(len(report["errors"]), len(self.PAGES) + 1)

    def test_a_failing_source_keeps_its_articles(self):
        pages = {"/feed": (200, "application/rss+xml", GOOD)}
        server = Loopback(pages)
        self.addCleanup(server.close)
        self.run_json("sources", "add", server.address + "/feed")
        self.run_json("refresh")
        pages["/feed"] = (500, "text/html", b"")
        self.run_json("refresh", status=1)
        self.assertEqual(len(self.run_json("articles")["articles"]), 1)
        listed = self.run_json("sources", "list")["sources"][0]
        self.assertEqual((listed["lastStatus"], listed["articles"]), ("error", 1))

    def test_adding_a_page_finds_its_feed_or_says_that_there_is_none(self):
        self.server.pages["/home"] = (200, "text/html", b"<html><head><link rel='alternate' "
                                      b"type='application/rss+xml' href='/good'></head><body>x</body></html>")
        added = self.run_json("sources", "add", self.server.address + "/home")["sources"][0]
        self.assertEqual((added["url"], added["name"]), (self.server.address + "/good", "Good"))
        failed = self.run_json("sources", "add", self.server.address + "/page", status=1)
        self.assertEqual(failed["errors"][0]["code"], "notAFeed")
        again = self.run_json("sources", "add", self.server.address + "/good", status=1)
        self.assertEqual(again["errors"][0]["code"], "alreadyExists")


class BadFolders(ProgramTest):
    def archive(self):
        self.run_json("sources", "list")
        return os.path.join(self.data, "oneul.db")

    def failure(self, *arguments):
        errors = self.run_json(*(arguments or ("sources", "list")), status=1)["errors"]
        return errors[0]["code"]

    def test_newer_archive_is_refused_and_left_alone(self):
        path = self.archive()
        with sqlite3.connect(path) as db:
            db.execute("PRAGMA user_version = 9999")
        db.close()
        self.assertEqual(self.failure(), "storageTooNew")
        self.assertEqual(self.failure("check"), "storageTooNew")
        with sqlite3.connect(path) as db:
            self.assertEqual(db.execute("PRAGMA user_version").fetchone()[0], 9999)

    def test_corrupt_archive_is_refused_and_left_alone(self):
        path = self.archive()
        for suffix in ("-wal", "-shm"):
            if os.path.exists(path + suffix):
                os.remove(path + suffix)
        with open(path, "wb") as file:
            file.write(b"this is no archive at all " * 500)
        self.assertEqual(self.failure(), "storageCorrupt")
        with open(path, "rb") as file:
            self.assertTrue(file.read().startswith(b"this is no archive"))

    def test_a_damaged_archive_is_rebuilt_and_kept(self):
        self.run_json("digest", "--sample", "--out", self.out)
        before = len(self.run_json("articles")["articles"])
        path = os.path.join(self.data, "oneul.db")
        size = os.path.getsize(path)
        with open(path, "r+b") as file:
            file.seek(size // 2 // 4096 * 4096)
            file.write(b"\xa5" * 4096 * 4)
        self.assertEqual(self.failure("check"), "storageCorrupt")
        repaired = self.run_json("check", "--repair")
        self.assertTrue(repaired["repair"]["needed"])
        self.assertTrue(os.path.exists(repaired["repair"]["kept"]))
        self.assertTrue(all(check["ok"] for check in repaired["checks"]), repaired)
        self.assertLessEqual(len(self.run_json("articles")["articles"]), before)
        self.assertFalse(self.run_json("check", "--repair")["repair"]["needed"])

    def test_a_file_where_the_folder_should_be(self):
        with open(self.data, "w", encoding="utf-8") as file:
            file.write("not a folder")
        self.assertIn(self.failure(), ("storageOpen", "storageReadOnly"))

    def test_output_folder_that_cannot_be_written(self):
        blocked = os.path.join(self.folder, "blocked")
        with open(blocked, "w", encoding="utf-8") as file:
            file.write("a file")
        errors = self.run_json("digest", "--sample", "--out", blocked, status=1)["errors"]
        self.assertIn(errors[0]["code"], ("fileWrite", "storageReadOnly"))

    @unittest.skipUnless(hasattr(os, "geteuid") and os.geteuid() == 0, "mounting a small disk needs root")
    def test_full_disk(self):
        disk = os.path.join(self.folder, "disk")
        os.mkdir(disk)
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=700k", "tmpfs", disk], capture_output=True)
        if mounted.returncode != 0:
            self.skipTest("this machine does not allow a tmpfs to be mounted")
        self.addCleanup(subprocess.run, ["umount", "-l", disk], capture_output=True)
        items = [(f"Language model number {n}", f"http://127.0.0.1/{n}", "text " * 400, "Fri, 04 Oct 2024 09:00:00 GMT")
                 for n in range(500)]
        server = Loopback({"/feed": (200, "application/rss+xml", feed("Large", items))})
        self.addCleanup(server.close)
        self.run_json("sources", "add", server.address + "/feed", "--type", "feed", data=disk)
        report = self.run_json("refresh", status=1, data=disk)
        self.assertEqual(report["errors"][0]["code"], "storageFull")
        self.assertEqual(self.run_json("articles", data=disk)["articles"], [])
        self.assertEqual(len(self.run_json("sources", "list", data=disk)["sources"]), 1)


class BadArguments(ProgramTest):
    def test_usage_errors(self):
        for arguments in (["frobnicate"], ["parse"], ["sources"], ["sources", "frobnicate"], ["refresh", "--what"],
                          ["digest", "--date", "yesteryear"], ["digest", "--lang", "fr"], ["articles", "--kind", "x"],
                          ["articles", "--category", "No such thing"], ["export", "--date", "2024-10-04"],
                          ["export", "--format", "docx", "--out", "x"], ["export", "--paper", "a5", "--out", "x"],
                          ["export", "--chart", "gif", "--out", "x"], ["export", "--from", "today"],
                          ["search"], ["search", "after:never"], ["search", "x", "--sort", "z"],
                          ["search", "is:lost"], ["search", "--", "-x"], ["backup"], ["restore"], ["cluster"], ["summarize"]):
            done = self.run_program(*arguments, status=2)
            self.assertTrue(done.stderr.strip(), arguments)
            self.assertTrue(self.run_json(*arguments, status=2)["errors"][0]["message"], arguments)

    def test_json_of_no_command(self):
        done = self.run_program("--json", status=2)
        self.assertIn("needs a command", done.stderr)
        self.assertEqual(json.loads(done.stdout)["errors"][0]["code"], "invalidArgument")

    def test_a_clock_that_is_no_time(self):
        self.assertIn("ONEUL_NOW", self.run_program("refresh", now="yesterday", status=2).stderr)

    def test_version_and_help(self):
        for option in ("--version", "--help"):
            done = subprocess.run([BINARY, option], capture_output=True, text=True, timeout=60, env=self.environment())
            self.assertEqual(done.returncode, 0)
            self.assertIn("oneul", done.stdout)

    def test_parse_of_what_is_no_feed(self):
        path = os.path.join(self.folder, "page.html")
        with open(path, "w", encoding="utf-8") as file:
            file.write("<html><body><p>A page.</p></body></html>")
        result = self.run_json("parse", path, status=1)
        self.assertEqual((result["format"], result["errors"][0]["code"]), ("", "notAFeed"))
        missing = self.run_json("parse", path + ".missing", status=1)
        self.assertEqual(missing["errors"][0]["code"], "fileNotFound")

    def test_parse_reads_standard_input(self):
        done = subprocess.run([BINARY, "parse", "-", "--json"], input=GOOD, capture_output=True, timeout=60,
                              env=self.environment())
        self.assertEqual(json.loads(done.stdout)["format"], "rss-2.0")

    def test_import_of_what_is_no_report(self):
        path = os.path.join(self.folder, "notes.md")
        with open(path, "w", encoding="utf-8") as file:
            file.write("# Notes\n\nNothing here.\n")
        report = self.run_json("import", path, status=1)
        self.assertEqual((report["digests"], len(report["skipped"])), (0, 1))
        self.assertTrue(report["skipped"][0]["why"])
        self.assertEqual(self.run_json("import", self.folder)["digests"], 0)

    def test_digest_of_an_empty_day(self):
        digest = self.run_json("digest", "--date", "2001-01-01", "--out", self.out, status=1)
        self.assertEqual((digest["sections"], digest["errors"][0]["code"]), ([], "notFound"))


if __name__ == "__main__":
    unittest.main()
