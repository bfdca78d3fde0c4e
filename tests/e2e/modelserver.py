"""A scripted server of language models on 127.0.0.1: OpenAI's chat completions, streamed; and articles with what it says of them."""
import http.server
import json
import re
import threading

MODEL = "scripted-1"
INPUT_TOKENS = 1200
OUTPUT_TOKENS = 300
SERVERS_NAME = "scripted-1-2024"  # what the server calls the model that it was asked for

BLOCK = re.compile(r'<article-([0-9a-f]{8}) number="(\d+)">\n<title>(.*?)</title>\n(.*?)\n</article-\1>', re.S)


class Request:
    """One question: what its prompt says, and what it was sent with."""

    def __init__(self, path, authorization, body):
        self.path = path
        self.authorization = authorization
        self.body = body
        self.prompt = "\n".join(message["content"] for message in body["messages"])
        heading = re.search(r"^Section: (.*)$", self.prompt, re.M)
        self.heading = heading.group(1) if heading else ""
        self.articles = [(int(number), title, text) for _, number, title, text in BLOCK.findall(self.prompt)]


class ModelServer:
    """Answers each question by the function that `replies` has for the section's heading, the others by `usual`.

    A reply is a function of (handler, request). `requests` has all questions in their order.
    """

    def __init__(self, usual):
        self.usual = usual
        self.replies = {}
        self.requests = []
        self.arrived = threading.Condition()
        self.closing = threading.Event()
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *args):
                pass

            def do_POST(self):
                length = int(self.headers.get("Content-Length", "0"))
                body = json.loads(self.rfile.read(length))
                request = Request(self.path, self.headers.get("Authorization", ""), body)
                with outer.arrived:
                    outer.requests.append(request)
                    outer.arrived.notify_all()
                try:
                    outer.replies.get(request.heading, outer.usual)(self, request)
                except (BrokenPipeError, ConnectionResetError):
                    self.close_connection = True  # the program was killed, or has heard enough

            def piece(self, data):
                self.wfile.write(b"%x\r\n%s\r\n" % (len(data), data))

            def event(self, value):
                self.piece(b"data: " + json.dumps(value, ensure_ascii=False).encode() + b"\n\n")

            def wait(self):
                outer.closing.wait(120)

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.address = "http://127.0.0.1:%d" % self.server.server_port

    def wait_for(self, count, seconds=60):
        """Whether so many questions have come."""
        with self.arrived:
            return self.arrived.wait_for(lambda: len(self.requests) >= count, seconds)

    def close(self):
        self.closing.set()
        self.server.shutdown()
        self.server.server_close()


def begin(handler):
    handler.send_response(200)
    handler.send_header("Content-Type", "text/event-stream")
    handler.send_header("Transfer-Encoding", "chunked")
    handler.end_headers()


def stream(handler, text, step=11):
    """The text in small deltas; the pieces of the wire end in the midst of the events."""
    for start in range(0, len(text), step):
        handler.event({"model": SERVERS_NAME, "choices": [{"index": 0, "delta": {"content": text[start:start + step]}}]})


def finish(handler, reason="stop"):
    handler.event({"model": SERVERS_NAME, "choices": [{"index": 0, "delta": {}, "finish_reason": reason}]})
    handler.event({"model": SERVERS_NAME, "choices": [],
                   "usage": {"prompt_tokens": INPUT_TOKENS, "completion_tokens": OUTPUT_TOKENS}})
    handler.piece(b"data: [DONE]\n\n")
    handler.piece(b"")


def says(make):
    """Answers with what `make(request)` returns: a text, or an object as JSON."""

    def reply(handler, request):
        said = make(request)
        begin(handler)
        stream(handler, said if isinstance(said, str) else json.dumps(said, ensure_ascii=False))
        finish(handler)

    return reply


def refuses(status, kind="server_error"):
    """Answers with an error that repeats the key and the prompt, as careless servers do."""

    def reply(handler, request):
        message = f"{kind}: {request.authorization} sent: {request.prompt[:400]}"
        body = json.dumps({"error": {"message": message, "type": kind, "code": kind}}).encode()
        handler.send_response(status)
        handler.send_header("Content-Type", "application/json")
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body)

    return reply


def hangs(handler, request):
    """Never a word."""
    handler.wait()
    handler.close_connection = True


def say_half(handler, answer):
    text = json.dumps(answer, ensure_ascii=False)
    begin(handler)
    stream(handler, text[:len(text) // 2])


def stops_midway(make):
    """Says half of it, and nothing more."""

    def reply(handler, request):
        say_half(handler, make(request))
        handler.wait()
        handler.close_connection = True

    return reply


def breaks_off(make):
    """Says half of it, and the connection ends."""

    def reply(handler, request):
        say_half(handler, make(request))
        handler.close_connection = True

    return reply


def runs_out(make):
    """Half of it, and the server says that the answer was too long."""

    def reply(handler, request):
        say_half(handler, make(request))
        finish(handler, "length")

    return reply


# A title, its text, and a sentence in other words with the passage that bears it out. One category each.
ARTICLES = [
    ("Orion Labs opens a large language model for maps",
     "Orion Labs opened a large language model that reads maps. The LLM was trained on 40,000 maps of 12 countries. "
     "Its licence allows commercial use.",
     "Commercial use is allowed by its licence.", "Its licence allows commercial use"),
    ("A humanoid robot learns to fold shirts",
     "The humanoid robot of Vega Works folds 300 shirts an hour. The robot arm was taught by 25 people in 6 weeks. "
     "Robotics firms want to sell it to laundries.",
     "25 people taught the robot arm in 6 weeks.", "was taught by 25 people in 6 weeks"),
    ("Hospital tries a medical assistant for diagnosis",
     "A hospital in Busan tried a medical assistant for the diagnosis of patients. It read the records of 5,200 "
     "patients in 8 months. Doctors corrected 4.5 percent of its advice.",
     "The assistant read the records of 5,200 patients in 8 months.", "read the records of 5,200 patients in 8 months"),
    ("Speech recognition learns whispers",
     "A speech recognition system understands whispered speech. The audio of 900 speakers was recorded in 14 rooms. "
     "The error rate of the speech recognition fell by 18 percent.",
     "The voices of 900 speakers were recorded in 14 rooms.", "audio of 900 speakers was recorded in 14 rooms"),
    ("Reinforcement learning steers a greenhouse",
     "Reinforcement learning steers the climate of a greenhouse. The deep reinforcement learning agent saved 21 "
     "percent of the heat in 90 days. Its reward was the weight of the tomatoes.",
     "The agent saved 21 percent of the heat in 90 days.", "saved 21 percent of the heat in 90 days"),
    ("Machine translation for 31 languages of the Pacific",
     "Machine translation now reaches 31 languages of the Pacific. The natural language processing group read 7,000 "
     "letters for it. The neural machine translation runs without a network.",
     "The group read 7,000 letters for it.", "read 7,000 letters for it"),
    ("Object detection finds lost containers",
     "Object detection finds lost containers in the port of Incheon. The computer vision system looks at 60,000 images "
     "a day. Image classification sorts them by their owner.",
     "The system looks at 60,000 images a day.", "looks at 60,000 images a day"),
]
CLAIMS = {title: (text, quote) for title, _, text, quote in ARTICLES}
INVENTED = "Polaris Motors bought the company for 900 million dollars."


def claim(text, number, quote, **more):
    return {"text": text, "cites": [number], "quote": quote, **more}


def good(request):
    """A true sentence for each article in its own words, and one that nothing bears out."""
    events = [claim(CLAIMS[title][0], number, CLAIMS[title][1]) for number, title, _ in request.articles]
    events.append(claim(INVENTED, 1, "Polaris Motors bought the company"))
    return {"themes": [claim(text.split(". ")[0] + ".", number, text.split(". ")[0]) for number, _, text
                       in request.articles[:1]], "events": events, "impact": [], "conclusion": []}


def foreign(request):
    """Every sentence cites articles of other sections."""
    events = [claim(text, 90 + place, quote) for place, (text, quote) in enumerate(CLAIMS.values())]
    return {"themes": [], "events": events, "impact": [], "conclusion": [claim(INVENTED, -4, "")]}


def prose(request):
    return "I am glad to help. The articles are interesting, but there is no JSON in this answer."
