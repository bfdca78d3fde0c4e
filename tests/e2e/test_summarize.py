"""`oneul summarize` with the built-in engine: what it takes, what it gives, what it refuses."""
import json
import os
import re
import subprocess
import unittest

from program import BINARY, ProgramTest

PARTS = ("themes", "events", "impact", "conclusion")

ENGLISH = [
    {"id": "en-1", "title": "Sparse routing for cheaper language models", "url": "https://example.org/1",
     "summary": "Large models are costly to serve. We propose sparse routing, a way to serve language models with a "
                "third of the memory. Results show that companies could cut the cost of a request by 60 percent."},
    {"id": 7, "title": "A robot that sorts waste",
     "summary": "Recycling plants sort by hand today. The new robot sorts waste with a camera and a soft gripper, and "
                "it learns from one hour of video. Its maker Alpha will sell it from May."},
    {"id": "en-3", "title": "Parliament votes on rules for medical software",
     "summary": "Parliament voted on rules for medical software. Hospitals have to test the software on 500 patients. "
                "The law takes effect in 2026, said the ministry of health."},
]
KOREAN = [
    {"id": "ko-1", "title": "오리온랩스, 지도 읽는 언어 모델 공개",
     "summary": "오리온랩스가 지도를 읽는 언어 모델을 공개했다. 이 모델은 12개국 지도 4만 장으로 학습했다. 회사는 상업적 이용을 "
                "허용한다고 밝혔다."},
    {"id": "ko-2", "title": "쓰레기 분류 로봇 시험 운영",
     "summary": "부산시는 쓰레기를 분류하는 로봇을 시험 운영한다. 로봇은 한 시간에 300개를 분류한다. 시는 내년에 예산 20억 원을 "
                "투입할 계획이다."},
]


def squeezed(text):
    return re.sub(r"\s+", "", text)


class SummarizeTest(ProgramTest):
    def write(self, lines):
        """The path of a file with these lines: objects as JSON, bytes as they are."""
        path = os.path.join(self.folder, "articles.jsonl")
        with open(path, "wb") as file:
            for line in lines:
                file.write((line if isinstance(line, bytes) else json.dumps(line, ensure_ascii=False).encode()) + b"\n")
        return path

    def summary(self, articles, *options, **more):
        return self.run_json("summarize", "--in", self.write(articles), *options, **more)

    def refused(self, lines, *options, status=1):
        """The text of stderr where the program has to refuse."""
        path = self.write(lines)
        done = self.run_program("summarize", "--in", path, "--json", *options, status=status)
        document = json.loads(done.stdout)
        self.assertEqual(list(document), ["errors"], "nothing is summarised of what could not be read")
        error = document["errors"][0]
        self.assertTrue(error["code"] and error["message"], error)
        self.assertTrue(done.stderr.strip())
        return done.stderr

    def check_claims(self, claims, articles, whole_stories=False):
        """Each claim stands word for word in the articles that it cites (of a story in the first of them)."""
        texts = {json.dumps(a["id"]): squeezed(a.get("title", "")) + "\0" + squeezed(a.get("summary", ""))
                 for a in articles}
        for claim in claims:
            self.assertTrue(claim["cites"], claim)
            cited = [texts[json.dumps(cite)] for cite in claim["cites"]]
            for text in cited[:1] if whole_stories else cited:
                self.assertIn(squeezed(claim["text"]), text, claim)
            self.assertIn(squeezed(claim["quote"]), cited[0], claim)
            self.assertIn(claim["support"], ("supported", "weak", "unsupported"))

    def check_summary(self, document, articles):
        for part in PARTS:
            self.assertIsInstance(document[part], list)
        self.assertEqual(document["engine"], "builtin")
        self.assertNotIn("fallback", document)
        self.assertNotIn("errors", document)
        for part in ("events", "impact", "conclusion"):
            self.check_claims(document[part], articles, whole_stories=True)
        ids = {json.dumps(article["id"]) for article in articles}
        for theme in document["themes"]:
            self.assertLessEqual({json.dumps(cite) for cite in theme["cites"]}, ids)


class Output(SummarizeTest):
    def test_a_whole_summary_in_english_and_korean(self):
        for articles, language in ((ENGLISH, "en"), (KOREAN, "ko"), (ENGLISH + KOREAN, "ko"), (KOREAN, "en")):
            document = self.summary(articles, "--lang", language, "--engine", "builtin")
            self.check_summary(document, articles)
            told = {json.dumps(cite) for event in document["events"] for cite in event["cites"]}
            self.assertEqual(told, {json.dumps(article["id"]) for article in articles}, "each article has its event")
            self.assertTrue(document["themes"], language)

    def test_a_phrase_of_the_themes_stands_in_what_it_cites(self):
        texts = {json.dumps(a["id"]): squeezed(a["title"] + a["summary"]).lower() for a in ENGLISH + KOREAN}
        for theme in self.summary(ENGLISH + KOREAN)["themes"]:
            for cite in theme["cites"]:
                self.assertIn(squeezed(theme["text"]).lower(), texts[json.dumps(cite)], theme)

    def test_sentences_in_their_number_and_order(self):
        articles = ENGLISH + KOREAN
        whole = "".join(squeezed(a["title"]) + squeezed(a["summary"]) for a in articles)
        for count in (1, 2, 5, 9):
            document = self.summary(articles, "--sentences", str(count), "--lang", "en", "--engine", "builtin")
            self.assertEqual(list(document), ["sentences"])
            sentences = document["sentences"]
            self.assertEqual(len(sentences), count)
            self.check_claims(sentences, articles)
            places = [whole.index(squeezed(sentence["text"])) for sentence in sentences]
            self.assertEqual(places, sorted(set(places)), "in the order of the sources, none twice")

    def test_as_many_sentences_as_articles_cite_all_of_them(self):
        cited = [s["cites"] for s in self.summary(ENGLISH + KOREAN, "--sentences", "5")["sentences"]]
        self.assertEqual(cited, [["en-1"], [7], ["en-3"], ["ko-1"], ["ko-2"]])

    def test_more_sentences_than_there_are(self):
        sentences = self.summary(KOREAN, "--sentences", "1000")["sentences"]
        self.check_claims(sentences, KOREAN)
        self.assertEqual(len(sentences), 6)
        self.assertEqual(len({sentence["text"] for sentence in sentences}), 6)

    def test_the_same_twice_and_from_standard_input(self):
        path = self.write(ENGLISH + KOREAN)
        for options in ([], ["--sentences", "4"]):
            arguments = [BINARY, "summarize", "--json", "--data-dir", self.data, *options]
            first = self.run_program("summarize", "--in", path, "--json", *options).stdout
            self.assertEqual(self.run_program("summarize", "--in", path, "--json", *options).stdout, first)
            with open(path, "rb") as file:
                done = subprocess.run([*arguments, "--in", "-"], stdin=file, capture_output=True, timeout=120,
                                      env=self.environment(), check=True)
            self.assertEqual(done.stdout.decode(), first)

    def test_for_people(self):
        path = self.write(ENGLISH)
        lines = self.run_program("summarize", "--in", path, "--sentences", "3").stdout.splitlines()
        self.assertEqual([re.search(r" \[(.*)\]$", line).group(1) for line in lines], ["en-1", "7", "en-3"])
        whole = self.run_program("summarize", "--in", path).stdout
        self.assertIn("[en-1]", whole)
        self.assertNotIn("{", whole)

    def test_it_needs_and_leaves_no_archive(self):
        self.summary(ENGLISH)
        self.assertFalse(os.path.exists(self.data))


class Input(SummarizeTest):
    def test_titles_only_and_fields_that_are_missing(self):
        articles = [{"id": 1, "title": "A model that reads maps"}, {"id": 2, "title": "로봇이 옷을 갠다", "summary": ""},
                    {"id": 3, "title": "Rules for robots", "summary": None}]
        document = self.summary(articles)
        texts = [{**article, "summary": ""} for article in articles]
        self.check_summary(document, texts)
        self.assertEqual({event["text"] for event in document["events"]}, {article["title"] for article in articles})
        sentences = self.summary(articles, "--sentences", "3")["sentences"]
        self.assertEqual([sentence["cites"] for sentence in sentences], [[1], [2], [3]])

    def test_articles_without_a_word(self):
        empty = self.summary([{"id": "a"}, {"id": "b", "title": "", "summary": " \n "}])
        self.assertEqual([empty[part] for part in PARTS], [[], [], [], []])
        self.assertEqual(self.summary([{"id": "a", "title": 5, "summary": ["x"]}], "--sentences", "2")["sentences"], [])
        mixed = self.summary([{"id": "a"}, *ENGLISH], "--sentences", "4")["sentences"]
        self.assertNotIn(["a"], [sentence["cites"] for sentence in mixed])
        self.assertEqual(len(mixed), 4)

    def test_one_article(self):
        for article in ENGLISH + KOREAN:
            self.check_summary(self.summary([article]), [article])
            one = self.summary([article], "--sentences", "1")["sentences"]
            self.assertEqual((len(one), one[0]["cites"]), (1, [article["id"]]))

    def test_a_mark_at_the_beginning_empty_lines_and_line_ends_of_windows(self):
        lines = [b"\xef\xbb\xbf" + json.dumps(ENGLISH[0]).encode() + b"\r", b"", b"  \r", json.dumps(ENGLISH[1]).encode()]
        self.assertEqual(self.summary(lines), self.summary(ENGLISH[:2]))

    def test_what_is_no_list_of_articles(self):
        good = ENGLISH[0]
        for wrong, said in ((b"{", "line 2"), (b"[1, 2]", "line 2"), (b'"a"', "line 2"), (b"not json", "line 2"),
                            (b'{"title": "no id"}', "id"), (b'{"id": "", "title": "x"}', "id"),
                            (json.dumps(good).encode(), "en-1"), (b'{"id": "n", "title": "a\xff\xfeb"}', "line 2"),
                            (b'{"id": "n", "title": "a\x00b', "line 2"), (b"\x00\x00\x00", "line 2")):
            self.assertIn(said, self.refused([good, wrong]), wrong)

    def test_many_wrong_lines_are_not_all_listed(self):
        said = self.refused([b"wrong"] * 500)
        self.assertLess(len(said.splitlines()), 20)
        self.assertIn("500", said)

    def test_no_articles_and_no_file(self):
        self.refused([])
        self.refused([b"", b"   "])
        missing = self.run_json("summarize", "--in", os.path.join(self.folder, "nowhere.jsonl"), status=1)
        self.assertEqual(missing["errors"][0]["code"], "fileNotFound")
        folder = self.run_json("summarize", "--in", self.folder, status=1)
        self.assertEqual(folder["errors"][0]["code"], "fileRead")

    def test_characters_that_do_harm_elsewhere(self):
        text = ("The model \\u0000 of Orion Labs reads maps \\ud83d\\uddfa. Half a pair \\ud83d stands here. Marks "
                "\\u202e\\u200b\\ufeff turn the \\u0007 text. Orion Labs <b>trained</b> it on 40,000 maps.")
        line = ('{"id": "odd", "title": "Orion Labs reads maps", "summary": "%s"}' % text).encode()
        for options in ([], ["--sentences", "3"]):
            done = subprocess.run([BINARY, "summarize", "--in", self.write([line]), "--json", "--data-dir", self.data,
                                   *options], env=self.environment(), capture_output=True, timeout=120,
                                  stdin=subprocess.DEVNULL)
            self.assertEqual(done.returncode, 0, done.stderr)
            document = json.loads(done.stdout.decode("utf-8"))
            self.assertTrue(document.get("events") or document["sentences"])

    def test_usage(self):
        path = self.write(ENGLISH)
        for options, said in ((["--sentences", "0"], "1000"), (["--sentences", "-3"], "1000"),
                              (["--sentences", "1001"], "1000"), (["--sentences", "two"], "1000"),
                              (["--sentences", "2.5"], "1000"), (["--sentences"], "--sentences"),
                              (["--lang", "fr"], "ko, en"), (["--engine", "moonlight"], "builtin"),
                              (["--frobnicate"], "--frobnicate"), (["more"], "more")):
            done = self.run_program("summarize", "--in", path, "--json", *options, status=2)
            self.assertIn(said, done.stderr, options)
            self.assertIn(said, json.loads(done.stdout)["errors"][0]["message"], options)


class Leakage(SummarizeTest):
    def test_a_planted_article_of_another_category_is_cited_by_its_own_words_only(self):
        foreign = {"id": "planted", "title": "Language models for the robot that sorts waste",
                   "summary": "Zorblatt serves language models with a third of the memory. Zorblatt sorts waste."}
        for options in ([], ["--sentences", "4"]):
            for place in range(len(ENGLISH) + 1):
                document = self.summary(ENGLISH[:place] + [foreign] + ENGLISH[place:], *options)
                claims = [c for part in ("events", "impact", "conclusion", "sentences") for c in document.get(part, [])]
                own = {foreign["title"], *foreign["summary"].replace(". ", ".\0").split("\0")}
                self.assertTrue(claims)
                for claim in claims:
                    self.assertEqual("planted" in claim["cites"], claim["text"] in own, claim)
            self.assertNotIn("Zorblatt", json.dumps(self.summary(ENGLISH, *options)), "what another call was given")

    def test_three_hundred_articles(self):
        words = ("model", "robot", "map", "speech", "image", "agent", "reward", "hospital", "law", "energy", "price")
        articles = []
        for n in range(300):
            pick = [words[(n * 7 + k * k) % len(words)] for k in range(6)]
            articles.append({"id": n, "title": f"Number{n} {pick[0]} and {pick[1]} of group {n % 40}",
                             "summary": f"Number{n} tests a {pick[2]} for the {pick[3]} in {n + 1000} places. "
                                        f"The group number{n} says that its {pick[4]} costs {n + 2000} won. "
                                        f"Results of number{n} show a better {pick[5]}."})
        sentences = self.summary(articles, "--sentences", "300")["sentences"]
        self.assertEqual([sentence["cites"] for sentence in sentences], [[n] for n in range(300)])
        self.check_claims(sentences, articles)
        document = self.summary(articles)
        self.check_summary(document, articles)
        told = {cite for event in document["events"] for cite in event["cites"]}
        self.assertEqual(told, set(range(300)))


if __name__ == "__main__":
    unittest.main()
