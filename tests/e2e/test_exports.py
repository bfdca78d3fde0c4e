"""Exports of the sample day in every format, read back by other programs than ours."""
import html.parser
import os
import re
import shutil
import subprocess
import unittest
import xml.dom.minidom
import zipfile

from program import ProgramTest

DAY = "2024-10-04"


class Page(html.parser.HTMLParser):
    """What a page would load, and how its tags close."""

    EMPTY = {"meta", "img", "source", "br", "link"}

    def __init__(self):
        super().__init__()
        self.assets = []
        self.open = []
        self.faults = []

    def handle_starttag(self, tag, attrs):
        self.assets += [value for name, value in attrs if name in ("src", "srcset") or (tag == "link" and name == "href")]
        if tag not in self.EMPTY:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.assets += [value for name, value in attrs if name in ("src", "srcset") or (tag == "link" and name == "href")]

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.faults.append((tag, self.getpos()))


class ExportTest(ProgramTest):
    def export(self, form, *options):
        if not os.path.exists(self.out):
            self.run_json("digest", "--sample", "--out", self.out)
        path = os.path.join(self.out, "export." + form)
        files = self.run_json("export", "--date", DAY, "--format", form, "--out", path, *options)["files"]
        self.assertIn(path, files)
        return path

    def read(self, path):
        with open(path, encoding="utf-8") as file:
            return file.read()

    def test_a_web_page_needs_nothing_else(self):
        text = self.read(self.export("html"))
        page = Page()
        page.feed(text)
        self.assertEqual((page.faults, page.open), ([], []))
        self.assertEqual(len(page.assets), 4)
        for asset in page.assets:
            self.assertTrue(asset.startswith("data:image/png;base64,"), asset[:80])
        self.assertNotIn("<script", text)
        self.assertIn("prefers-color-scheme: dark", text)
        self.assertIn('class="evidence"', text)

    def test_a_book_is_an_archive_of_sound_pages(self):
        with zipfile.ZipFile(self.export("epub")) as book:
            self.assertIsNone(book.testzip())
            names = book.namelist()
            self.assertEqual(names[0], "mimetype")
            self.assertEqual(book.getinfo("mimetype").compress_type, zipfile.ZIP_STORED)
            for name in names:
                if name.endswith((".xhtml", ".opf", ".xml")):
                    xml.dom.minidom.parseString(book.read(name))
            package = xml.dom.minidom.parseString(book.read("OEBPS/content.opf"))
            listed = {"OEBPS/" + item.getAttribute("href") for item in package.getElementsByTagName("item")}
            self.assertEqual(listed, set(names) - {"mimetype", "META-INF/container.xml", "OEBPS/content.opf"})

    def test_the_same_book_twice(self):
        with open(self.export("epub"), "rb") as file:
            first = file.read()
        with open(self.export("epub"), "rb") as file:
            self.assertEqual(file.read(), first)

    def test_plain_text(self):
        text = self.read(self.export("txt"))
        self.assertIn("\n[1] ", text)
        self.assertNotIn("**", text)
        self.assertNotIn("](", text)

    def test_front_matter_and_drawn_charts(self):
        text = self.read(self.export("md", "--front-matter", "--chart", "svg"))
        self.assertTrue(text.startswith("---\n"))
        self.assertIn(f"](news_{DAY}.svg)", text)
        xml.dom.minidom.parse(os.path.join(self.out, f"news_{DAY}.svg"))

    def test_each_report_of_several_tells_its_own_day_and_kind(self):
        self.export("txt")
        self.run_json("export", "--date", DAY, "--format", "md", "--out", os.path.join(self.out, "export.md"),
                      "--layout", "separate", "--front-matter")
        for kind, word in (("news", "뉴스"), ("papers", "논문")):
            text = self.read(os.path.join(self.out, f"export-{kind}.md"))
            self.assertIn(f'title: "Daily Artificial Intelligence Insights : {word} {DAY}"\n', text)
            self.assertIn(f'kinds: ["{kind}"]\n', text)

    def test_what_is_not_there_is_said_with_a_way_out(self):
        path = os.path.join(self.out, "none.pdf")
        done = self.run_program("export", "--date", "2024-09-01", "--kind", "papers", "--out", path, status=1)
        self.assertIn("2024-09-01 (papers)", done.stderr)
        self.assertIn("oneul digest --date 2024-09-01 --kind papers", done.stderr)
        self.assertFalse(os.path.exists(path))

    def test_several_days(self):
        self.export("txt")
        path = os.path.join(self.out, "days.html")
        days = ("--from", "2024-09-30", "--to", "2024-10-06")
        self.assertEqual(self.run_json("export", *days, "--format", "html", "--out", path)["files"], [path])
        for bad in (("--to", DAY), ("--date", DAY, "--from", DAY), ("--from", "2024-10-06", "--to", DAY)):
            done = self.run_program("export", *bad, "--format", "html", "--out", path, status=2)
            self.assertIn("--from", done.stderr)

    @unittest.skipUnless(shutil.which("pdfinfo"), "pdfinfo is not here")
    def test_paper(self):
        path = self.export("pdf", "--paper", "letter")
        done = subprocess.run(["pdfinfo", path], capture_output=True, text=True, check=True)
        self.assertEqual(done.stderr, "")
        self.assertRegex(done.stdout, r"Page size: +612 x 792 pts \(letter\)")
        with open(path, "rb") as file:
            pdf = file.read()
        self.assertGreaterEqual(len(re.findall(rb"/Title <feff", pdf)), 8)
        text = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True).stdout
        self.assertIn("근거", text)

    @unittest.skipUnless(shutil.which("pdfimages"), "pdfimages is not here")
    def test_no_picture_on_paper_is_stretched(self):
        done = subprocess.run(["pdfimages", "-list", self.export("pdf")], capture_output=True, text=True, check=True)
        pictures = [line.split() for line in done.stdout.splitlines()[2:]]
        self.assertGreaterEqual(len(pictures), 2)
        for picture in pictures:
            across, down = int(picture[12]), int(picture[13])
            self.assertAlmostEqual(across / down, 1, delta=0.03, msg=picture)


if __name__ == "__main__":
    unittest.main()
