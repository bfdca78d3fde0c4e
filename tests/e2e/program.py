"""Runs the real program for the end-to-end tests: one throw-away data folder per test."""
import http.server
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import unittest

BINARY = os.environ.get("ONEUL_BIN", "")
SHARED = os.environ.get("ONEUL_SHARED_DIR", "")


class ProgramTest(unittest.TestCase):
    """A test with a data folder and an output folder of its own."""

    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="oneul-e2e-")
        self.data = os.path.join(self.folder, "data")
        self.out = os.path.join(self.folder, "out")
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def environment(self, **more):
        env = {k: v for k, v in os.environ.items() if not k.lower().endswith("_proxy") and k != "ONEUL_DATA_DIR"}
        env.update({"TZ": "Asia/Seoul", "LC_ALL": "C.UTF-8"})
        env.update(more)
        return env

    def run_program(self, *arguments, status=0, now=None, timeout=120, data=None):
        """The completed process of one command; fails when it ends with another status."""
        env = self.environment(**({"ONEUL_NOW": now} if now else {}))
        done = subprocess.run([BINARY, *arguments, "--data-dir", data or self.data], env=env, capture_output=True,
                              text=True, timeout=timeout, stdin=subprocess.DEVNULL)
        message = f"{arguments} ended with {done.returncode}\n{done.stdout[-3000:]}\n{done.stderr[-3000:]}"
        self.assertEqual(done.returncode, status, message)
        return done

    def run_json(self, *arguments, **options):
        """The JSON document of one command; stdout must hold nothing else."""
        done = self.run_program(*arguments, "--json", **options)
        return json.loads(done.stdout)


class Loopback:
    """A small HTTP server on 127.0.0.1: paths to (status, type, body) or to a function of the handler."""

    def __init__(self, pages):
        self.pages = pages
        pages_of_server = pages

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *args):
                pass

            def do_GET(self):
                page = pages_of_server.get(self.path, (404, "text/html", b"<h1>404</h1>"))
                if callable(page):
                    page(self)
                    return
                status, kind, body = page
                self.send_response(status)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.address = "http://127.0.0.1:%d" % self.server.server_port

    def close(self):
        self.server.shutdown()
        self.server.server_close()


class CorpusServer:
    """serve.py playing one recorded day."""

    def __init__(self, day, *options):
        script = os.path.join(SHARED, "corpus", "serve.py")
        self.process = subprocess.Popen([sys.executable, script, "--day", day, "--seconds", "300", *options],
                                        stdout=subprocess.PIPE, text=True)
        line = self.process.stdout.readline()
        self.address = re.search(r"http://127\.0\.0\.1:\d+", line).group(0)

    def close(self):
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait(10)
        self.process.stdout.close()


def need_corpus(test):
    """Skips where the recorded days are not beside the repository, and says so."""
    present = bool(SHARED) and os.path.isfile(os.path.join(SHARED, "corpus", "serve.py"))
    return unittest.skipUnless(present, "the recorded days (../shared/corpus) are not here")(test)


def read_tsv(path):
    with open(path, encoding="utf-8") as file:
        rows = [line.rstrip("\n").split("\t") for line in file]
    return [dict(zip(rows[0], row)) for row in rows[1:]]


def feed(title, items):
    """An RSS 2.0 document; items are (title, link, text, date)."""
    rows = "".join(f"<item><title>{t}</title><link>{u}</link><guid>{u}</guid><description>{d}</description>"
                   f"<pubDate>{p}</pubDate></item>" for t, u, d, p in items)
    return (f'<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>{title}</title>'
            f"<link>http://127.0.0.1/</link><description>test</description>{rows}</channel></rss>").encode()
