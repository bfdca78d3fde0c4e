"""Servers that fail in every way that the recorded days' server can: what is said, and that the next run works."""
import os
import time
import unittest

from program import CorpusServer, ProgramTest, need_corpus

DAY = "2024-10-04"
FEED = "/www.technologyreview.kr/feed/"
ITEMS = 5

# What goes wrong once → status, HTTP status and error code of that run.
ONCE = {
    "500": ("error", 500, "httpStatus"),
    "502": ("error", 502, "httpStatus"),
    "404": ("error", 404, "httpStatus"),
    "403": ("error", 403, "httpStatus"),
    "410": ("error", 410, "httpStatus"),
    "delay": ("ok", 200, None),
    "truncate": ("error", 200, "truncatedBody"),
    "redirect": ("ok", 200, None),
    "html": ("error", 200, "blockedPage"),
    "empty": ("error", 200, "emptyDocument"),
    "badtype": ("ok", 200, None),
    "nolength": ("ok", 200, None),
    "huge": ("error", 200, "tooLarge"),
    "loop": ("error", 302, "redirectLoop"),
}


@need_corpus
class Faults(ProgramTest):
    def serve(self, *options):
        server = CorpusServer(DAY, *options)
        self.addCleanup(server.close)
        return server.address

    def add(self, address):
        return self.run_json("sources", "add", address, "--type", "feed")["sources"][0]["id"]

    def add_all(self, address, kinds):
        """One source for each kind of failure; their ids."""
        path = os.path.join(self.folder, "sources.opml")
        with open(path, "w", encoding="utf-8") as file:
            rows = "".join(f"<outline text='{kind}' xmlUrl='{address}{FEED}?kind={kind}'/>" for kind in kinds)
            file.write(f"<opml version='2.0'><body>{rows}</body></opml>")
        return {source["name"]: source["id"] for source in self.run_json("sources", "import", path)["sources"]}

    def test_each_failure_is_told_and_the_next_run_works(self):
        fails = [option for kind in ONCE for option in ("--fail", f"{kind}:*kind={kind}*:1")]
        address = self.serve("--delay", "1", "--huge-mb", "18", *fails)
        ids = self.add_all(address, ONCE)
        report = self.run_json("refresh", status=1)
        by_id = {source["id"]: source for source in report["sources"]}
        for kind, (status, http, code) in ONCE.items():
            with self.subTest(kind):
                source = by_id[ids[kind]]
                self.assertEqual((source["status"], source["http"]), (status, http), source)
                if code:
                    self.assertEqual(source["error"]["code"], code)
                    self.assertGreater(len(source["error"]["message"]), 20)
                else:
                    self.assertIsNone(source["error"])
                    self.assertEqual(source["items"], ITEMS)
        self.assertEqual(len(report["errors"]), sum(1 for _, _, code in ONCE.values() if code))

        listed = {source["id"]: source for source in self.run_json("sources", "list")["sources"]}
        self.assertTrue(listed[ids["410"]]["gone"])
        self.assertEqual(listed[ids["500"]]["failures"], 1)
        self.assertGreater(listed[ids["500"]]["nextFetch"], "2024")
        self.assertGreaterEqual(listed[ids["badtype"]]["interval"], 60)

        again = self.run_json("refresh")
        self.assertEqual(again["errors"], [])
        self.assertNotIn(ids["410"], [source["id"] for source in again["sources"]], "it is gone and rests")
        self.assertEqual({source["status"] for source in again["sources"]}, {"ok", "notModified"})
        named = self.run_json("refresh", "--source", str(ids["410"]))
        self.assertEqual(named["sources"][0]["status"], "ok")
        self.assertEqual(len(self.run_json("articles")["articles"]), ITEMS, "one feed, however often it is read")

    def test_a_host_that_asks_for_a_pause_gets_it_from_every_run(self):
        address = self.serve("--fail", "429:*kind=busy*:1", "--retry-after", "3")
        busy = self.add(f"{address}{FEED}?kind=busy")
        other = self.add(f"{address}{FEED}?kind=other")
        first = self.run_json("refresh", "--source", str(busy), status=1)["sources"][0]
        asked = time.monotonic()
        self.assertEqual((first["http"], first["error"]["code"]), (429, "httpStatus"))
        waiting = self.run_json("refresh", "--source", str(other), status=1)["sources"][0]
        self.assertEqual((waiting["http"], waiting["error"]["code"]), (0, "askedToWait"))
        self.assertIn("wait", waiting["error"]["message"])
        listed = self.run_program("sources", "list").stdout
        self.assertIn("failed (1 times)", listed)
        time.sleep(max(0.0, 3.2 - (time.monotonic() - asked)))
        self.assertEqual(self.run_json("refresh")["errors"], [])

    def test_a_connection_that_breaks_off_is_told(self):
        address = self.serve("--fail", "reset:*:1")
        self.add(address + FEED)
        source = self.run_json("refresh", status=1)["sources"][0]
        self.assertEqual((source["http"], source["error"]["code"]), (0, "connectionLost"))
        self.assertEqual(self.run_json("refresh")["new"], ITEMS)

    def test_force_insists(self):
        address = self.serve("--fail", "503:*kind=busy*:1", "--retry-after", "600")
        self.add(f"{address}{FEED}?kind=busy")
        self.assertEqual(self.run_json("refresh", status=1)["sources"][0]["http"], 503)
        self.assertEqual(self.run_json("refresh", status=1)["sources"][0]["error"]["code"], "askedToWait")
        self.assertEqual(self.run_json("refresh", "--force")["sources"][0]["status"], "ok")


if __name__ == "__main__":
    unittest.main()
