"""A model's server that others wrote: the program is run against a public mock of OpenAI's chat completions.

Skipped unless ONEUL_LLM_SERVER is set, because the server has to be fetched: "npm" installs @dwmkerr/mock-llm (MIT) into a
folder of the test, anything else is the path of its program `mock-llm`.
"""
import json
import os
import shutil
import socket
import subprocess
import time
import unittest
import urllib.error
import urllib.request

from program import BINARY, ProgramTest

SERVER = os.environ.get("ONEUL_LLM_SERVER", "")
PACKAGE = "@dwmkerr/mock-llm@0.1.29"
KEY = "sk-independent-0123456789"

ARTICLE = {"id": "a1", "url": "https://news.example.org/1", "title": "Orion Labs opens a model for maps",
           "summary": "Orion Labs opened a language model that reads maps. The model was trained on 40,000 maps of 12 "
                      "countries. Its licence allows commercial use. \U0001F5FA The company will publish the data in May."}
QUOTE = "trained on 40,000 maps of 12 countries"
BORNE_OUT = "Orion Labs trained its model on 40,000 maps of 12 countries."
INVENTED = "Orion Labs was bought by Vega Systems for 900 million dollars."


def claim(text, quote, **more):
    return {"text": text, "cites": [1], "quote": quote, **more}


ANSWER = {
    "themes": [claim("A language model that reads maps is open.", "opened a language model that reads maps")],
    "events": [claim(BORNE_OUT, QUOTE), claim(INVENTED, "bought by Vega Systems")],
    "impact": [],
    "conclusion": [claim("Orion Labs will publish the data in May. \U0001F5FA", "publish the data in May")],
}


def completion(content):
    return {"id": "chatcmpl-1", "object": "chat.completion", "created": 1, "model": "independent",
            "choices": [{"index": 0, "message": {"role": "assistant", "content": content}, "finish_reason": "stop"}]}


def rule(path, content, status=200, **more):
    return {"path": path, "response": {"status": status, "content": json.dumps(content)}, **more}


# The rule that stands last wins. Errors are sent in the stream, with status 200.
RULES = {
    # Three characters each: JSON's escapes and characters of two units are cut.
    "streaming": {"chunkSize": 3, "chunkIntervalMs": 1},
    "rules": [
        rule("/v1/chat/completions", completion(json.dumps(ANSWER, ensure_ascii=False))),
        rule("/v1/chat/completions",
             {"error": {"message": "Incorrect API key provided: " + KEY, "type": "invalid_request_error",
                        "code": "invalid_api_key"}}, status=401, match="body.model == 'locked'"),
        rule("/v1/models", {"object": "list", "data": [{"id": "independent", "object": "model"}]}),
    ],
}


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def installed(folder):
    """The server's program, or why there is none."""
    if SERVER != "npm":
        return (SERVER, "") if os.access(SERVER, os.X_OK) else ("", f"ONEUL_LLM_SERVER: {SERVER} is no program")
    if not shutil.which("npm"):
        return "", "npm is not installed"
    done = subprocess.run(["npm", "install", "--prefix", folder, "--no-audit", "--no-fund", "--ignore-scripts", PACKAGE],
                          capture_output=True, text=True, timeout=600, check=False)
    program = os.path.join(folder, "node_modules", ".bin", "mock-llm")
    return (program, "") if done.returncode == 0 else ("", "npm can't fetch it: " + done.stderr[-300:])


@unittest.skipUnless(SERVER, "ONEUL_LLM_SERVER is not set (npm, or the path of mock-llm)")
class IndependentServer(ProgramTest):
    def setUp(self):
        super().setUp()
        program, why = installed(os.path.join(self.folder, "npm"))
        if not program:
            print("skipped:", why)
            self.skipTest(why)
        rules = os.path.join(self.folder, "rules.yaml")
        with open(rules, "w", encoding="utf-8") as file:
            json.dump(RULES, file)  # JSON is YAML
        self.port = free_port()
        log = open(os.path.join(self.folder, "server.log"), "wb")
        self.addCleanup(log.close)
        self.server = subprocess.Popen([program, "--config", rules], stdout=log, stderr=log, cwd=self.folder,
                                       env={**os.environ, "PORT": str(self.port), "HOST": "127.0.0.1"})
        self.addCleanup(self.server.wait)
        self.addCleanup(self.server.terminate)
        self.wait_for_server()
        self.write_engines()

    def wait_for_server(self):
        for _ in range(600):
            self.assertIsNone(self.server.poll(), "the server ended")
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/v1/models", timeout=5):
                    return
            except (urllib.error.URLError, ConnectionError):
                time.sleep(0.1)
        self.fail("the server did not start")

    def write_engines(self):
        os.makedirs(self.data, exist_ok=True)
        engines = [{"id": f"engine-{number}", "name": name, "protocol": "openai", "model": name,
                    "baseUrl": f"http://127.0.0.1:{self.port}"} for number, name in ((1, "independent"), (2, "locked"))]
        with open(os.path.join(self.data, "engines.json"), "w", encoding="utf-8") as file:
            json.dump({"format": 1, "next": 3, "profiles": engines}, file)

    def environment(self, **more):
        return super().environment(ONEUL_KEY_ENGINE_1=KEY, ONEUL_KEY_ENGINE_2=KEY, **more)

    def summarize(self, engine):
        source = os.path.join(self.folder, "articles.jsonl")
        with open(source, "w", encoding="utf-8") as file:
            file.write(json.dumps(ARTICLE) + "\n")
        env = self.environment()
        done = subprocess.run([BINARY, "summarize", "--in", source, "--lang", "en", "--engine", engine, "--json",
                               "--data-dir", self.data], env=env, capture_output=True, text=True, timeout=120,
                              stdin=subprocess.DEVNULL)
        for place, _, names in os.walk(self.data):
            for name in names:
                with open(os.path.join(place, name), "rb") as file:
                    self.assertNotIn(KEY.encode(), file.read(), name)
        self.assertNotIn(KEY, done.stdout + done.stderr)
        return done

    def test_its_answer_is_checked_claim_by_claim(self):
        done = self.summarize("independent")
        self.assertEqual(done.returncode, 0, done.stderr)
        summary = json.loads(done.stdout)
        events = [event["text"] for event in summary["events"]]
        self.assertIn(BORNE_OUT, events)
        self.assertNotIn(INVENTED, events)
        borne_out = next(event for event in summary["events"] if event["text"] == BORNE_OUT)
        self.assertEqual((borne_out["cites"], borne_out["support"]), (["a1"], "supported"))
        self.assertIn(QUOTE, borne_out["quote"])
        self.assertEqual([part["text"] for part in summary["conclusion"]], [ANSWER["conclusion"][0]["text"]])

    def test_what_it_refuses_is_said_and_the_built_in_engine_steps_in(self):
        done = self.summarize("locked")
        self.assertEqual(done.returncode, 1)
        self.assertIn("refuses the key", done.stderr)
        summary = json.loads(done.stdout)
        self.assertEqual(summary["fallback"], "keyRefused")
        words = json.dumps(summary, ensure_ascii=False)
        self.assertNotIn(BORNE_OUT, words)
        self.assertTrue(summary["events"], words)


if __name__ == "__main__":
    unittest.main(verbosity=2)
