"""A recorded day from its sources to its digest, checked against what the day's report listed."""
import collections
import os
import re
import unittest
from urllib.parse import unquote

from program import SHARED, CorpusServer, ProgramTest, need_corpus, read_tsv

# The four sources whose articles the reports of both days were made from.
ORIGIN = ["hn-digest", "technologyreview-kr", "deeplearn", "hf-papers-2024-09-24"]
PAPERS = ("deeplearn", "hf-", "arxiv")


def identity(url):
    """What makes an address that article's: the arXiv number, else host and path."""
    arxiv = re.search(r"(?:arxiv\.org/(?:abs|pdf)/|huggingface\.co/papers/)(\d{4}\.\d{4,5})", url)
    if arxiv:
        return arxiv.group(1)
    return re.sub(r"^https?://(www\.)?", "", unquote(url)).rstrip("/").lower()


class DayTest(ProgramTest):
    def subscribe(self, day, server, wanted=None):
        """Adds the day's sources; the rows of sources.tsv by the program's ids."""
        rows = {}
        for row in read_tsv(os.path.join(SHARED, "corpus", "day-" + day, "sources.tsv")):
            if wanted and row["id"] not in wanted:
                continue
            kind = "papers" if row["id"].startswith(PAPERS) else "news"
            added = self.run_json("sources", "add", f"{server.address}/{row['host']}{row['path']}", "--kind", kind,
                                  "--name", row["id"])
            rows[added["sources"][0]["id"]] = row
        return rows

    def play(self, day):
        server = CorpusServer(day)
        self.addCleanup(server.close)
        self.subscribe(day, server, ORIGIN)
        now = f"{day}T18:00:00+09:00"
        report = self.run_json("refresh", now=now)
        self.assertEqual(report["errors"], [])
        digest = self.run_json("digest", "--date", day, "--since-last", "--out", self.out, now=now)
        self.assertEqual(digest["errors"], [])
        return digest

    def check_expected(self, day, digest):
        archive = {row["id"]: row for row in self.run_json("articles")["articles"]}
        places = collections.Counter()
        for section in digest["sections"]:
            self.assertTrue(section["category"])
            for article in section["articles"]:
                places[identity(archive[article]["url"])] += 1
        for row in read_tsv(os.path.join(SHARED, "corpus", "day-" + day, "expected.tsv")):
            self.assertEqual(places[identity(row["url"])], 1, row["title"])
        self.assertEqual(sum(places.values()), len(archive), "an article is missing from the digest or twice in it")

    def check_citations(self, digest):
        for section in digest["sections"]:
            own = set(section["articles"])
            claims = [claim for part in section["summary"].values() for claim in part]
            self.assertTrue(claims, section["category"])
            for claim in claims:
                self.assertTrue(claim["cites"])
                self.assertLessEqual(set(claim["cites"]), own, claim["text"])

    def check_files(self, day):
        folder = os.path.join(self.out, day)
        names = {f"News_{day}_report.md", f"Papers_{day}_report.md", f"news_{day}.png", f"paper_{day}.png",
                 "manifest.json"}
        self.assertEqual(set(os.listdir(folder)), names)

    def test_first_seed_day(self):
        digest = self.play("2024-10-04")
        self.check_expected("2024-10-04", digest)
        self.check_citations(digest)
        self.check_files("2024-10-04")

    def test_second_seed_day(self):
        digest = self.play("2024-10-12")
        self.check_expected("2024-10-12", digest)
        self.check_citations(digest)
        self.check_files("2024-10-12")

    def test_items_of_every_source(self):
        for day in ("2024-10-04", "2024-10-12"):
            server = CorpusServer(day)
            self.addCleanup(server.close)
            self.data = os.path.join(self.folder, day)
            rows = self.subscribe(day, server)
            report = self.run_json("refresh", now=f"{day}T18:00:00+09:00")
            got = {source["id"]: source["items"] for source in report["sources"]}
            for number, row in rows.items():
                self.assertEqual(got[number], int(row["items"]), f"{day} {row['id']}")

    def test_second_refresh_is_not_modified(self):
        server = CorpusServer("2024-10-04")
        self.addCleanup(server.close)
        self.subscribe("2024-10-04", server, ORIGIN + ["arxiv-rss-cs.CL"])
        self.run_json("refresh")
        before = self.run_json("articles")["articles"]
        again = self.run_json("refresh")
        self.assertEqual({source["status"] for source in again["sources"]}, {"notModified"})
        self.assertEqual({source["http"] for source in again["sources"]}, {304})
        forced = self.run_json("refresh", "--force")
        self.assertEqual((forced["new"], {source["status"] for source in forced["sources"]}), (0, {"ok"}))
        self.assertEqual(self.run_json("articles")["articles"], before)


DayTest = need_corpus(DayTest)

if __name__ == "__main__":
    unittest.main()
