"""The benchmark's folder: where its files are, its gold bodies by set, its own ways from HTML to text."""

import importlib.util
import json
import os
import subprocess
import threading
from functools import cached_property

from documents import read, site_of


def load_module(name, path):
    """A program of the benchmark's, to be called."""
    spec = importlib.util.spec_from_file_location(name, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class Bench:
    def __init__(self, folder, renderer):
        """`renderer`: the command of render-pages.js."""
        self.folder = folder
        self.renderer = renderer
        # The benchmark's own code, so that pages rendered here look like its dumps.
        self.dumps = load_module("dumps", os.path.join(folder, "dumps.py"))
        self.styles = {"innertext": self.dumps.innertext, "gettext": self.dumps.gettext}

    def path(self, *parts):
        return os.path.join(self.folder, *parts)

    @cached_property
    def gold(self):
        return {
            name: {g["id"]: g | {"site": site_of(g["url"], g["id"])} for g in read(self.path(name, "gold.jsonl.gz"))}
            for name in ("wcxb", "news")
        }

    def dump(self, name, style):
        return self.path(name, *(["dumps"] if name == "wcxb" else []), f"{style}.jsonl.gz")

    def parse(self, html):
        return self.dumps.parse(html.encode("utf-8", "replace"))

    def render(self, html, style):
        root = self.parse(html)
        return "" if root is None else self.styles[style](root)

    def render_as_chaff(self, pages):
        """Pages with `id` and `html` and the text that chaff itself reads from them, in order."""
        with subprocess.Popen(self.renderer.split(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:

            def feed():
                with process.stdin as file:
                    for page in pages:
                        file.write(json.dumps({"id": page["id"], "html": page["html"]}) + "\n")

            threading.Thread(target=feed, daemon=True).start()
            for line in process.stdout:
                yield json.loads(line)
