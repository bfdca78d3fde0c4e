"""The built-in day, its reports, exports and their way back."""
import json
import os
import shutil
import subprocess
import unittest

from program import BINARY, ProgramTest

DAY = "2024-10-04"


class SampleTest(ProgramTest):
    def make(self, *options):
        return self.run_json("digest", "--sample", "--out", self.out, *options)

    def read(self, name):
        with open(os.path.join(self.out, DAY, name), encoding="utf-8") as file:
            return file.read()

    def test_separate_reports(self):
        digest = self.make()
        self.assertEqual(digest["date"], DAY)
        names = sorted(os.path.basename(path) for path in digest["files"])
        self.assertEqual(names, sorted([f"News_{DAY}_report.md", f"Papers_{DAY}_report.md", f"news_{DAY}.png",
                                        f"paper_{DAY}.png", "manifest.json"]))
        self.assertGreaterEqual(sum(len(section["articles"]) for section in digest["sections"]), 30)
        self.assertGreaterEqual(len({section["category"] for section in digest["sections"]}), 8)
        news = self.read(f"News_{DAY}_report.md")
        self.assertTrue(news.startswith("# Daily Artificial Intelligence Insights : News"))
        self.assertIn(f"![Category Distribution Graph](news_{DAY}.png)", news)
        self.assertEqual(news.count("**요약:**"), news.count("**출처:**"))

    def test_combined_report_in_english(self):
        digest = self.make("--layout", "combined", "--lang", "en")
        self.assertIn(f"{DAY}_report.md", [os.path.basename(path) for path in digest["files"]])
        text = self.read(f"{DAY}_report.md")
        for heading in ("## News", "## Papers", "**Summary:**", "**Sources:**"):
            self.assertIn(heading, text)

    def test_twice_gives_the_same_reports(self):
        self.make()
        first = self.read(f"Papers_{DAY}_report.md")
        self.make()
        self.assertEqual(self.read(f"Papers_{DAY}_report.md"), first)
        other = os.path.join(self.folder, "other")
        self.run_json("digest", "--sample", "--out", self.out, data=other)
        self.assertEqual(self.read(f"Papers_{DAY}_report.md"), first)

    def test_one_kind(self):
        digest = self.make("--kind", "papers")
        self.assertEqual({section["kind"] for section in digest["sections"]}, {"papers"})
        self.assertFalse(os.path.exists(os.path.join(self.out, DAY, f"News_{DAY}_report.md")))

    def test_exports(self):
        self.make()
        for form in ("md", "pdf", "html", "json"):
            path = os.path.join(self.out, "export." + form)
            files = self.run_json("export", "--date", DAY, "--format", form, "--out", path)["files"]
            self.assertIn(path, files)
            self.assertGreater(os.path.getsize(path), 1000)
        with open(os.path.join(self.out, "export.json"), encoding="utf-8") as file:
            self.assertEqual(json.load(file)["date"], DAY)

    @unittest.skipUnless(shutil.which("pdftotext"), "pdftotext is not here")
    def test_pdf_holds_korean_text_links_and_page_numbers(self):
        self.make()
        path = os.path.join(self.out, "report.pdf")
        self.run_json("export", "--date", DAY, "--format", "pdf", "--out", path)
        text = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True).stdout
        self.assertIn("출처", text)
        self.assertRegex(text, r"1 / \d+")
        fonts = subprocess.run(["pdffonts", path], capture_output=True, text=True, check=True).stdout
        rows = fonts.splitlines()[2:]
        self.assertTrue(rows)
        self.assertFalse([row for row in rows if " no " in row[60:75]], fonts)

    def test_reports_come_back_as_digests(self):
        self.make()
        other = os.path.join(self.folder, "other")
        paths = [os.path.join(self.out, DAY, name) for name in (f"News_{DAY}_report.md", f"Papers_{DAY}_report.md")]
        report = self.run_json("import", *paths, data=other)
        self.assertEqual((report["digests"], report["skipped"]), (2, []))
        again = self.run_json("import", *paths, data=other)
        self.assertEqual((again["digests"], len(again["skipped"])), (0, 2))
        here, there = self.run_json("articles"), self.run_json("articles", data=other)
        here_urls = {row["url"] for row in here["articles"]}
        self.assertEqual({row["url"] for row in there["articles"]}, here_urls)

    def test_a_sample_digest_needs_no_second_run_to_be_there(self):
        self.make()
        self.assertEqual(self.run_json("check", status=self.check_status())["checks"][0]["ok"], True)
        self.assertGreaterEqual(len(self.run_json("articles", "--date", DAY)["articles"]), 30)
        self.assertEqual(self.run_json("articles", "--date", DAY, "--limit", "3")["articles"].__len__(), 3)

    def test_the_sample_leaves_the_own_archive_alone(self):
        env = self.environment(HOME=self.folder, XDG_DATA_HOME=os.path.join(self.folder, "share"))
        done = subprocess.run([BINARY, "digest", "--sample", "--out", self.out], env=env, capture_output=True,
                              text=True, timeout=60, stdin=subprocess.DEVNULL)
        self.assertEqual((done.returncode, len(done.stdout.splitlines())), (0, 5), done.stderr)
        self.assertEqual(done.stderr, "")
        self.assertFalse(os.path.exists(os.path.join(self.folder, "share", "oneul", "oneul.db")))

    def test_an_own_report_is_known_to_its_archive(self):
        self.make()
        report = self.run_json("import", os.path.join(self.out, DAY))
        self.assertEqual((report["digests"], len(report["skipped"])), (0, 2))

    def check_status(self):
        """1 where this machine lacks a network or a font, which `check` rightly says."""
        done = subprocess.run([os.environ["ONEUL_BIN"], "check", "--json", "--data-dir", self.data],
                              env=self.environment(), capture_output=True, text=True, timeout=60)
        return 0 if all(check["ok"] for check in json.loads(done.stdout)["checks"]) else 1


if __name__ == "__main__":
    unittest.main()
