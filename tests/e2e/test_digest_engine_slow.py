"""`oneul digest --engine PROFILE`: digests that a language model's server wrote, and what is done when it doesn't."""
import collections
import json
import os
import signal
import sqlite3
import subprocess
import unittest

import modelserver
from modelserver import ARTICLES, CLAIMS, INPUT_TOKENS, INVENTED, MODEL, OUTPUT_TOKENS, SERVERS_NAME, ModelServer, says
from program import BINARY, Loopback, ProgramTest, feed

DAY = "2024-10-04"
NOW = DAY + "T18:00:00+09:00"
KEY = "sk-scripted-9f8e7d6c5b4a"
MARK = "Quarzlampe 4711, the editor's own rule"
PROMPT = ("You write a section. " + MARK + ".\n---\nSection: {heading}\n\n{articles}\n\nWrite its JSON in {language}.")
PRICE_IN, PRICE_OUT = 3.0, 15.0  # for a million tokens


class EngineTest(ProgramTest):
    """An archive of one day with an article in each of some categories, and a profile for the scripted server."""

    def setUp(self):
        super().setUp()
        items = [(title, f"http://127.0.0.1/{n}", text, "Fri, 04 Oct 2024 09:00:00 GMT")
                 for n, (title, text, _, _) in enumerate(ARTICLES)]
        source = Loopback({"/feed": (200, "application/rss+xml", feed("Day", items))})
        self.server = ModelServer(says(modelserver.good))
        self.addCleanup(self.server.close)
        self.write_engines()
        try:
            self.run_json("sources", "add", source.address + "/feed", "--type", "feed", "--kind", "news")
            self.run_json("refresh", now=NOW)
        finally:
            source.close()

    def write_engines(self, **changes):
        os.makedirs(self.data, exist_ok=True)
        profile = {"id": "engine-1", "name": "Scripted", "protocol": "openai", "model": MODEL, "parallel": 8,
                   "baseUrl": self.server.address, "timeoutSeconds": 5, "contextTokens": 8192, "outputTokens": 1000,
                   "priceIn": PRICE_IN, "priceOut": PRICE_OUT, "prompts": {"section": PROMPT}, **changes}
        with open(os.path.join(self.data, "engines.json"), "w", encoding="utf-8") as file:
            json.dump({"format": 1, "next": 2, "profiles": [profile]}, file)

    def environment(self, **more):
        return super().environment(ONEUL_KEY_ENGINE_1=KEY, **more)

    def make(self, engine="Scripted", *options, status=0):
        """The digest's document; the key and the prompt must stand nowhere."""
        done = self.run_program("digest", "--date", DAY, "--lang", "en", "--out", self.out, "--engine", engine,
                                "--json", *options, status=status, now=NOW)
        self.stderr = done.stderr
        self.check_secrets(done.stdout + done.stderr)
        return json.loads(done.stdout)

    def check_secrets(self, said):
        for secret in (KEY, MARK):
            self.assertNotIn(secret, said)
        for folder in (self.data, self.out):
            for place, _, names in os.walk(folder):
                for name in names:
                    with open(os.path.join(place, name), "rb") as file:
                        content = file.read()
                    self.assertNotIn(KEY.encode(), content, name)
                    if name != "engines.json":
                        self.assertNotIn(MARK.encode(), content, name)

    def manifest(self):
        with open(os.path.join(self.out, DAY, "manifest.json"), encoding="utf-8") as file:
            digests = json.load(file)["digests"]
        self.assertEqual(len(digests), 1)
        return digests[0]

    def report(self):
        with open(os.path.join(self.out, DAY, f"News_{DAY}_report.md"), encoding="utf-8") as file:
            return file.read()

    def headings(self):
        """Of the digest's sections, by a run of the built-in engine, which is kept for comparison."""
        self.by_builtin = {section["heading"]: section["summary"] for section in self.make("builtin")["sections"]}
        self.assertEqual(self.server.requests, [])
        self.assertGreaterEqual(len(self.by_builtin), 6, "the articles are of different categories")
        return list(self.by_builtin)

    def check_by_model(self, section):
        """The section says what the server said, as far as its articles bear it out."""
        titles = self.titles()
        events = {event["text"]: event for event in section["summary"]["events"]}
        self.assertNotIn(INVENTED, events)
        for article in section["articles"]:
            text, quote = CLAIMS[titles[article]]
            self.assertIn(text, events)
            self.assertEqual(events[text]["cites"], [article])
            self.assertIn(quote, events[text]["quote"])
            self.assertIn(events[text]["support"], ("supported", "weak"))
        self.assertEqual(section["engine"], "Scripted")
        self.assertNotIn("fallback", section)

    def titles(self):
        return {row["id"]: row["title"] for row in self.run_json("articles")["articles"]}


class MadeByModel(EngineTest):
    def test_each_section_is_asked_for_alone_and_its_claims_are_checked(self):
        digest = self.make()
        self.assertEqual(digest["errors"], [])
        self.assertEqual(sorted(a for s in digest["sections"] for a in s["articles"]), sorted(self.titles()))
        for section in digest["sections"]:
            self.check_by_model(section)
        for text, _ in CLAIMS.values():
            self.assertIn(text, self.report())
        self.assertNotIn("Polaris", self.report())
        self.check_requests(digest)
        self.check_manifest(digest)
        self.check_exports()

    def check_requests(self, digest):
        titles = self.titles()
        wanted = {section["heading"]: {titles[a] for a in section["articles"]} for section in digest["sections"]}
        self.assertEqual({request.heading: {title for _, title, _ in request.articles}
                          for request in self.server.requests}, wanted, "its own articles and nothing else")
        self.assertEqual(len(self.server.requests), len(wanted))
        for request in self.server.requests:
            self.assertEqual((request.path, request.authorization), ("/v1/chat/completions", "Bearer " + KEY))
            self.assertEqual((request.body["model"], request.body["stream"]), (MODEL, True))
            self.assertIn(MARK, request.prompt)
            self.assertIn("in English", request.prompt)
            others = [text for title, text, _, _ in ARTICLES if title not in wanted[request.heading]]
            self.assertFalse([text for text in others if text in request.prompt])

    def check_manifest(self, digest):
        manifest = self.manifest()
        calls = len(digest["sections"])
        cost = (INPUT_TOKENS * PRICE_IN + OUTPUT_TOKENS * PRICE_OUT) / 1e6
        self.assertEqual((manifest["engine"], manifest["model"], manifest["protocol"]), ("Scripted", MODEL, "openai"))
        self.assertEqual(manifest["tokens"], {"input": calls * INPUT_TOKENS, "output": calls * OUTPUT_TOKENS})
        self.assertAlmostEqual(manifest["cost"], calls * cost)
        self.assertEqual((manifest["fallbacks"], manifest["cached"]), (0, 0))
        for section in manifest["sections"]:
            self.assertEqual((section["engine"], section["model"]), ("Scripted", SERVERS_NAME))
            self.assertEqual(section["tokens"], {"input": INPUT_TOKENS, "output": OUTPUT_TOKENS})
            self.assertAlmostEqual(section["cost"], cost)
            self.assertEqual((section["withheld"], section["tries"], section["cached"]), (1, 1, False))
            self.assertRegex(section["promptHash"], r"^[0-9a-f]{64}$")

    def check_exports(self):
        for form in ("md", "html", "json", "pdf"):
            path = os.path.join(self.out, "export." + form)
            done = self.run_program("export", "--date", DAY, "--format", form, "--out", path, now=NOW)
            self.check_secrets(done.stdout + done.stderr)
        with open(os.path.join(self.out, "export.json"), encoding="utf-8") as file:
            self.assertEqual(json.load(file)["digests"][0]["manifest"]["model"], MODEL)

    def test_the_second_run_asks_nobody(self):
        first = self.make()
        asked = len(self.server.requests)
        report = self.report()
        self.server.close()  # nobody could be asked, either
        again = self.make()
        self.assertEqual(len(self.server.requests), asked)
        self.assertEqual([s["summary"] for s in again["sections"]], [s["summary"] for s in first["sections"]])
        manifest = self.manifest()
        self.assertEqual((manifest["tokens"], manifest["cost"]), ({"input": 0, "output": 0}, 0))
        self.assertEqual((manifest["cached"], manifest["fallbacks"]), (asked, 0))
        self.assertEqual(self.report(), report)

    def test_the_engine_of_the_settings_and_a_key_in_the_file(self):
        for name, section, line in (("settings.ini", "digest", "engine=engine-1"),
                                    ("settings.ini", "network", "secretsInFile=true"),
                                    ("secrets.ini", "engine", "engine-1=sk-from-the-file")):
            with open(os.path.join(self.data, name), "a", encoding="utf-8") as file:
                file.write(f"[{section}]\n{line}\n")
        env = super().environment(ONEUL_NOW=NOW)
        del env["ONEUL_KEY_ENGINE_1"]
        done = subprocess.run([BINARY, "digest", "--lang", "en", "--out", self.out, "--json", "--data-dir", self.data],
                              env=env, capture_output=True, text=True, timeout=120, stdin=subprocess.DEVNULL)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual({request.authorization for request in self.server.requests}, {"Bearer sk-from-the-file"})
        self.assertEqual({section["engine"] for section in json.loads(done.stdout)["sections"]}, {"Scripted"})


class NotMadeByModel(EngineTest):
    def test_every_failure_is_a_matter_of_its_section(self):
        headings = self.headings()
        good = modelserver.good
        # What the server does, and why the built-in engine writes the section then.
        plan = [(says(modelserver.prose), "answerUnreadable"), (modelserver.hangs, "timeout"),
                (modelserver.refuses(500), "modelBusy"), (modelserver.refuses(401, "invalid_api_key"), "keyRefused"),
                (modelserver.breaks_off(good), "answerCut"), (modelserver.runs_out(good), "answerCut")]
        self.server.replies = {heading: reply for heading, (reply, _) in zip(headings, plan)}
        why = {heading: code for heading, (_, code) in zip(headings, plan)}
        digest = self.make(status=1)
        self.assertEqual([section["heading"] for section in digest["sections"]], headings)
        for section in digest["sections"]:
            if section["heading"] not in why:
                self.check_by_model(section)
                continue
            self.assertEqual((section["engine"], section["fallback"]), ("builtin", why[section["heading"]]))
            self.assertEqual(section["summary"], self.by_builtin[section["heading"]])
        self.check_said(digest, why)
        self.check_recorded(why)

    def check_said(self, digest, why):
        self.assertEqual(collections.Counter(error["code"] for error in digest["errors"]),
                         collections.Counter(why.values()))
        for heading in why:
            lines = [line for line in self.stderr.splitlines() if heading in line]
            self.assertEqual(len(lines), 1, self.stderr)
        self.assertEqual(self.report().count("Written by the built-in engine"), len(why))
        self.assertEqual(len(digest["files"]), 3, digest["files"])

    def check_recorded(self, why):
        manifest = self.manifest()
        self.assertEqual(manifest["fallbacks"], len(why))
        asked = collections.Counter(request.heading for request in self.server.requests)
        for section in manifest["sections"]:
            code = why.get(section["heading"], "")
            self.assertEqual((section["fallback"], section["engine"]), (code, "builtin" if code else "Scripted"))
            self.assertEqual(section["tries"] >= 1, True, section)
            # Unreadable is asked for once more, a broken server some times, what was refused or cut off never.
            times = {"answerUnreadable": 2, "modelBusy": 5}.get(code, 1)
            self.assertEqual(asked[section["heading"]], times, code)

    def test_nobody_is_cited_who_was_not_asked_about(self):
        headings = self.headings()
        self.server.usual = says(modelserver.foreign)
        digest = self.make()
        self.assertEqual([section["heading"] for section in digest["sections"]], headings)
        claims = {text for text, _ in CLAIMS.values()} | {INVENTED}
        for section in digest["sections"]:
            said = [claim for part in section["summary"].values() for claim in part]
            self.assertTrue(said, "sentences of the sources stand for what was withheld")
            for claim in said:
                self.assertNotIn(claim["text"], claims)
                self.assertLessEqual(set(claim["cites"]), set(section["articles"]))
                self.assertTrue(claim["cites"])
        self.assertEqual({section["withheld"] for section in self.manifest()["sections"]}, {len(CLAIMS) + 1})

    def test_caps_of_a_run_and_of_a_day(self):
        each = INPUT_TOKENS + OUTPUT_TOKENS
        # Room for one call and not for what a second may use at most; in a day, for two.
        self.write_engines(parallel=1, tokensPerRun=each + 500, tokensPerDay=2 * each + 1000)
        for made, asked in ((1, 1), (2, 2), (2, 2)):
            digest = self.make(status=1)
            engines = collections.Counter(section["engine"] for section in digest["sections"])
            self.assertEqual((engines["Scripted"], len(self.server.requests)), (made, asked))
            self.assertEqual({error["code"] for error in digest["errors"]}, {"budgetSpent"})
            self.assertEqual(self.manifest()["fallbacks"], len(digest["sections"]) - made)
        self.write_engines(costPerRun=0.000001)
        self.make(status=1)
        self.assertEqual(len(self.server.requests), 2, "not a single call without money")

    def test_a_profile_that_is_not_there(self):
        digest = self.make("moonlight", status=2)
        self.assertIn("moonlight", digest["errors"][0]["message"])
        self.assertIn("Scripted", self.stderr)
        self.assertFalse(os.path.exists(self.out))

    def test_profiles_that_cannot_be_read(self):
        with open(os.path.join(self.data, "engines.json"), "w", encoding="utf-8") as file:
            file.write('{"profiles": [')
        digest = self.make(status=1)
        self.assertIn("engines.json", digest["errors"][0]["message"])
        self.assertFalse(os.path.exists(self.out))
        with open(os.path.join(self.data, "settings.ini"), "a", encoding="utf-8") as file:
            file.write("[digest]\nengine=engine-1\n")
        done = self.run_program("digest", "--date", DAY, "--out", self.out, status=1, now=NOW)
        self.assertIn("engines.json", done.stderr)
        self.assertEqual(self.manifest()["engine"][:7], "builtin", "the day has its digest all the same")


class Killed(EngineTest):
    def kill_in_the_midst(self, done):
        """Ends the program when the server has been asked for the section behind `done` ones; its output."""
        before = len(self.server.requests)
        process = subprocess.Popen([BINARY, "digest", "--date", DAY, "--lang", "en", "--out", self.out, "--engine",
                                    "Scripted", "--data-dir", self.data], stdout=subprocess.PIPE, text=True,
                                   stderr=subprocess.DEVNULL, env=self.environment(ONEUL_NOW=NOW))
        came = self.server.wait_for(before + done + 1)
        process.send_signal(signal.SIGKILL)
        output = process.stdout.read()
        process.wait()
        process.stdout.close()
        self.assertTrue(came, "the server was not asked")
        return output

    def check_sound(self):
        db = sqlite3.connect(os.path.join(self.data, "oneul.db"))
        try:
            self.assertEqual(db.execute("PRAGMA integrity_check").fetchall(), [("ok",)])
            return db.execute("SELECT count(*) FROM summary_cache").fetchone()[0]
        finally:
            db.close()

    def test_answers_that_came_in_are_kept_and_nothing_half_is_shown(self):
        headings = self.headings()
        self.write_engines(parallel=1)
        self.run_json("export", "--date", DAY, "--format", "json", "--out", self.out + "/before.json", now=NOW)
        for kept in (1, 2):
            # Two sections are answered in all, and of the next one half.
            self.server.replies = {heading: modelserver.stops_midway(modelserver.good) for heading in headings[kept:]}
            output = self.kill_in_the_midst(1)
            self.assertNotIn("Written:", output)
            self.assertEqual(self.check_sound(), kept, "an answer was lost, or half of one was taken for whole")
            self.run_json("export", "--date", DAY, "--format", "json", "--out", self.out + "/after.json", now=NOW)
            self.assertEqual(self.read("after.json"), self.read("before.json"))
        self.server.replies = {}
        before = len(self.server.requests)
        digest = self.make()
        self.assertEqual([section["heading"] for section in digest["sections"]], headings)
        for section in digest["sections"]:
            self.check_by_model(section)
        asked = [request.heading for request in self.server.requests[before:]]
        self.assertEqual(asked, headings[2:], "what had been answered is not paid for again")
        self.assertEqual(self.manifest()["cached"], 2)

    def read(self, name):
        with open(os.path.join(self.out, name), encoding="utf-8") as file:
            return file.read()


if __name__ == "__main__":
    unittest.main()
